package app.tarkka.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Aql;
import app.tarkka.document.InspectionLevel;
import app.tarkka.run.Inspection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tables against other transcriptions of editions that are the same, and against arithmetic.
 */
class SamplingPlanTest {
  private static final List<CodeLetter> LETTERS = List.of(CodeLetter.values());
  private static final List<Aql> AQLS = List.of(Aql.values());

  /** GB/T 2828.1-2012: 16 letters × 26 AQLs × 3 tables, arrows followed. */
  @Test
  void agreesWithTheChineseEditionInEveryCell() throws IOException {
    int cells = 0;
    for (String line : fixture()) {
      List<String> parts = Arrays.asList(line.split("\t"));
      Inspection inspection =
          Inspection.valueOf(parts.getFirst().toUpperCase(java.util.Locale.ROOT));
      CodeLetter letter = CodeLetter.valueOf(parts.get(1));
      for (Aql aql : Aql.values()) {
        MasterTable.Plan plan = MasterTable.of(inspection).plan(letter, aql);
        assertEquals(
            parts.get(2 + AQLS.indexOf(aql)),
            plan.letter() + " " + plan.size() + " " + plan.acceptance(),
            () -> inspection + " " + letter + " at " + aql.token());
        cells++;
      }
    }
    assertEquals(3 * 16 * 26, cells);
  }

  /**
   * NTE INEN-ISO 2859-1: the columns 1.0, 4.0 and 10 of the three tables, from letter A to R; v and
   * ^ are arrows.
   */
  @ParameterizedTest
  @CsvSource({
    "NORMAL, A1_0, v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^",
    "NORMAL, A4_0, v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^",
    "NORMAL, A10, v v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^",
    "TIGHTENED, A1_0, v v v v v 0 v v 1 2 3 5 8 12 18 ^",
    "TIGHTENED, A4_0, v v 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^",
    "TIGHTENED, A10, 0 v v 1 2 3 5 8 12 18 ^ ^ ^ ^ ^ ^",
    "REDUCED, A1_0, v v v v 0 ^ v v 1 2 3 5 6 8 10 ^",
    "REDUCED, A4_0, v 0 ^ v v 1 2 3 5 6 8 10 ^ ^ ^ ^",
    "REDUCED, A10, v v v 1 2 3 5 6 8 10 ^ ^ ^ ^ ^ ^"
  })
  void agreesWithTheEcuadorianEdition(Inspection inspection, Aql aql, String column) {
    List<String> cells = List.of(column.split(" "));
    for (int row = 0; row < cells.size(); row++) {
      int at = row;
      while (cells.get(at).equals("v") || cells.get(at).equals("^")) {
        at += cells.get(at).equals("v") ? 1 : -1;
      }
      MasterTable.Plan plan = MasterTable.of(inspection).plan(LETTERS.get(row), aql);
      assertEquals(LETTERS.get(at), plan.letter());
      assertEquals(Integer.parseInt(cells.get(at)), plan.acceptance());
    }
  }

  /**
   * MIL-STD-105E, level II under normal inspection, as the guide of a public authority prints it:
   * rejection numbers for AQL 0.65 to 15, letters A to Q.
   */
  @ParameterizedTest
  @CsvSource({
    "8, A, 2, v v v v v 1 ^ v",
    "15, B, 3, v v v v 1 ^ v 2",
    "25, C, 5, v v v 1 ^ v 2 3",
    "50, D, 8, v v 1 ^ v 2 3 4",
    "90, E, 13, v 1 ^ v 2 3 4 6",
    "150, F, 20, 1 ^ v 2 3 4 6 8",
    "280, G, 32, ^ v 2 3 4 6 8 11",
    "500, H, 50, v 2 3 4 6 8 11 15",
    "1200, J, 80, 2 3 4 6 8 11 15 22",
    "3200, K, 125, 3 4 6 8 11 15 22 ^",
    "10000, L, 200, 4 6 8 11 15 22 ^ ^",
    "35000, M, 315, 6 8 11 15 22 ^ ^ ^",
    "150000, N, 500, 8 11 15 22 ^ ^ ^ ^",
    "500000, P, 800, 11 15 22 ^ ^ ^ ^ ^",
    "2000000, Q, 1250, 15 22 ^ ^ ^ ^ ^ ^"
  })
  void agreesWithTheMilitaryStandard(int lot, CodeLetter letter, int size, String rejections) {
    List<String> cells = List.of(rejections.split(" "));
    for (int i = 0; i < cells.size(); i++) {
      Aql aql = AQLS.get(AQLS.indexOf(Aql.A0_65) + i);
      SamplingPlan plan = SamplingPlan.of(lot, InspectionLevel.II, aql, Inspection.NORMAL);
      assertEquals(letter, plan.first());
      if (!cells.get(i).equals("v") && !cells.get(i).equals("^")) {
        assertEquals(letter, plan.letter());
        assertEquals(Math.min(size, lot), plan.size());
        assertEquals(Integer.parseInt(cells.get(i)), plan.rejection());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, AAAAAAB",
    "8, AAAAAAB",
    "9, AAAAABC",
    "15, AAAAABC",
    "16, AABBBCD",
    "25, AABBBCD",
    "26, ABBCCDE",
    "50, ABBCCDE",
    "51, BBCCCEF",
    "90, BBCCCEF",
    "91, BBCDDFG",
    "150, BBCDDFG",
    "151, BCDEEGH",
    "280, BCDEEGH",
    "281, BCDEFHJ",
    "500, BCDEFHJ",
    "501, CCEFGJK",
    "1200, CCEFGJK",
    "1201, CDEGHKL",
    "3200, CDEGHKL",
    "3201, CDFGJLM",
    "10000, CDFGJLM",
    "10001, CDFHKMN",
    "35000, CDFHKMN",
    "35001, DEGJLNP",
    "150000, DEGJLNP",
    "150001, DEGJMPQ",
    "500000, DEGJMPQ",
    "500001, DEHKNQR",
    "2000000000, DEHKNQR"
  })
  void readsTheLetterOffTableOne(int lot, String letters) {
    StringBuilder read = new StringBuilder();
    for (InspectionLevel level : InspectionLevel.values()) {
      read.append(CodeLetter.of(lot, level));
    }
    assertEquals(letters, read.toString());
  }

  /**
   * By the binomial distribution: lots that are as bad as the AQL allows are accepted seven times
   * of eight or more under normal inspection, less often under tightened.
   */
  @ParameterizedTest
  @CsvSource({"NORMAL, 0.874, 0.995", "TIGHTENED, 0.794, 0.964", "REDUCED, 0.874, 0.9992"})
  void acceptsWhatIsAsGoodAsTheAql(Inspection inspection, double least, double most) {
    for (Aql aql : Aql.forItems()) {
      for (CodeLetter letter : CodeLetter.values()) {
        if (letter != CodeLetter.S) {
          MasterTable.Plan plan = MasterTable.of(inspection).plan(letter, aql);
          SamplingPlan drawn =
              new SamplingPlan(
                  1_000_000,
                  InspectionLevel.II,
                  aql,
                  inspection,
                  letter,
                  plan.letter(),
                  plan.size(),
                  plan.acceptance(),
                  plan.acceptance() + 1);
          double accepted = drawn.accepted(aql.value().doubleValue() / 100);
          assertTrue(accepted >= least && accepted <= most, () -> drawn + ": " + accepted);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void neverDrawsMoreThanTheLot(InspectionLevel level) {
    for (Aql aql : Aql.values()) {
      SamplingPlan plan = SamplingPlan.of(7, level, aql, Inspection.TIGHTENED);
      assertTrue(plan.size() <= 7);
      assertEquals(plan.size() == 7, plan.wholeLot());
    }
  }

  @Test
  void saysWhatTheTradeWouldLookUp() {
    SamplingPlan plan = SamplingPlan.of(500, InspectionLevel.II, Aql.A1_0, Inspection.NORMAL);

    assertEquals(CodeLetter.H, plan.letter());
    assertEquals(50, plan.size());
    assertEquals(1, plan.acceptance());
    assertEquals(2, plan.rejection());
    assertTrue(plan.accepts(1));
    assertTrue(!plan.accepts(2));
  }

  @Test
  void refusesAnEmptyLot() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SamplingPlan.of(0, InspectionLevel.II, Aql.A1_0, Inspection.NORMAL));
  }

  private static List<String> fixture() throws IOException {
    String file = "/app/tarkka/quality/gbt-2828-1-2012.tsv";
    try (InputStream in = SamplingPlanTest.class.getResourceAsStream(file)) {
      Stream<String> lines =
          new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines();
      return lines.filter(line -> !line.startsWith("#")).toList();
    }
  }
}
