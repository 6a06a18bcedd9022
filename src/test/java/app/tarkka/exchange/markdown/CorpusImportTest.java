package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.exchange.FindingCode;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Real files, compared with counts that were made by reading them. */
@EnabledIf("app.tarkka.exchange.markdown.CorpusFiles#present")
class CorpusImportTest {
  private static final String SOIL =
      "2-farm/lessons/2-detect-soil-moisture/wio-terminal-soil-moisture.md";
  private static final String PI = "1-getting-started/lessons/1-introduction-to-iot/pi.md";

  @Test
  void everyMarkdownFileImports() throws IOException, ImportRefused {
    List<Path> files = CorpusFiles.markdown();
    for (Path file : files) {
      assertFalse(read(file).content().title().isEmpty(), file.toString());
    }
    assertEquals(137, files.size());
  }

  @Test
  void tearDownIsAChecklistOf75Ticks() throws ImportRefused {
    Content content = content("TheAxonLab__hcph-sops/docs/data-collection/tear-down.md");
    assertEquals("Session tear-down", content.title());
    assertEquals(Kind.CHECKLIST, content.kind());
    assertEquals(List.of(25, 5, 4, 17, 5, 4, 6, 6, 3), allStepsBySection(content));
    assertEquals(4, sections(content, 2));
    assertEquals(7, sections(content, 3));
    assertEquals(75, content.stepsAsWritten().count());
    assertEquals(70, content.sections().stream().mapToInt(s -> s.steps().size()).sum());
    assertEquals(List.of(4L, 0L, 0L, 2L, 3L), levels(content));
    assertEquals(1, content.sections().stream().mapToInt(s -> s.notices().size()).sum());
    assertEquals(1, content.stepsAsWritten().mapToInt(s -> s.media().size()).sum());
    Step last = content.sections().getLast().steps().getLast();
    assertFalse(last.required());
    assertTrue(last.text().startsWith("**If no more sessions"), last.text());
  }

  @Test
  void assemblyKeepsItsRowsCapturesAndHoldPoints() throws ImportRefused {
    Content content = content("cheesejaguar__SMART-QSO/docs/integration/ASSEMBLY_PROCEDURE.md");
    List<Step> rows = content.sections().stream().flatMap(s -> s.steps().stream()).toList();
    List<Integer> stages =
        content.sections().stream()
            .filter(s -> s.title().matches("5\\.\\d+ Step .*"))
            .map(s -> s.steps().size())
            .toList();
    assertEquals("SQSO-ASM-001", content.code());
    assertEquals(List.of(6, 6, 8, 8, 8, 7, 9, 7, 10, 9), stages);
    assertEquals(115, rows.size());
    assertEquals(78, rows.stream().filter(s -> !s.number().isEmpty()).count());
    assertEquals(6, rows.stream().filter(s -> s.hold() == HoldPoint.EVERYTHING_BEFORE).count());
    assertEquals(List.of(0L, 1L, 2L, 0L, 0L), levels(content));
    List<Step> texts = rows.stream().filter(s -> s.answer() instanceof Answer.Text).toList();
    assertEquals(6, texts.stream().filter(s -> s.text().contains("S/N: _")).count());
    assertEquals(2, texts.stream().filter(s -> s.text().contains("Version: _")).count());
    assertEquals(8, texts.size());
    assertEquals(
        List.of("0.1", "0.1", "0.1", "0.1", "0.15", "0.5"),
        limits(content)
            .filter(l -> l.endsWith(": null..null Nm"))
            .map(l -> l.replaceFirst(":.*", ""))
            .toList());
    assertEquals(
        List.of("100: 99.9..100.1 mm", "100: 99.9..100.1 mm", "113.5: 113.4..113.6 mm"),
        limits(content).filter(l -> l.contains("mm") && !l.startsWith("null")).toList());
    assertEquals(0, limits(content).filter(l -> l.contains("-20..20")).count());
    assertEquals(1, limits(content).filter("null: null..2.0 kg"::equals).count());
    assertEquals(
        465,
        content.sections().stream()
            .filter(s -> s.text().startsWith("**Duration**"))
            .mapToInt(s -> Integer.parseInt(s.text().replaceAll("\\D", "")))
            .sum());
  }

  @Test
  void functionalTestRuns51StepsThroughNineTables() throws ImportRefused {
    Content content =
        content("cheesejaguar__SMART-QSO/docs/test_procedures/TP-EPS-001_Functional_Test.md");
    List<Step> rows = content.sections().stream().flatMap(s -> s.steps().stream()).toList();
    assertEquals("TP-EPS-001", content.code());
    assertEquals(
        IntStream.rangeClosed(1, 51).mapToObj(String::valueOf).toList(),
        rows.stream().map(Step::number).filter(n -> !n.isEmpty()).toList());
    assertEquals(
        List.of(6, 6, 8, 9, 5, 5, 5, 3, 5, 5, 5),
        content.sections().stream().map(s -> s.steps().size()).filter(n -> n > 0).toList());
    assertEquals(62, rows.size());
    assertEquals(List.of(0L, 3L, 0L, 0L, 0L), levels(content));
    assertEquals(
        List.of(
            "3.30: 3.234..3.366 V",
            "3.30: 3.234..3.366 V",
            "3.30: 3.201..3.399 V",
            "5.00: 4.90..5.10 V",
            "5.00: 4.90..5.10 V",
            "5.00: 4.85..5.15 V",
            "12.0: 11.64..12.36 V",
            "12.0: 11.64..12.36 V"),
        limits(content).filter(l -> !l.startsWith("null") && !l.contains("null..null")).toList());
  }

  @Test
  void milkBreadHas16StepsAndItsTimers() throws ImportRefused {
    Content content = content("Anduin2017__HowToCook/dishes/staple/基础牛奶面包/基础牛奶面包.md");
    assertEquals(4, sections(content, 2));
    assertEquals(5, sections(content, 3));
    // 3 + 13 in the work; the appendix has four more, lettered a to d.
    assertEquals(List.of(3, 13, 4), allStepsBySection(content));
    assertEquals(
        List.of(
            "300..300",
            "2700..3600",
            "3600..3600",
            "1800..2700",
            "1200..null",
            "1800..1800",
            "600..600"),
        content
            .stepsAsWritten()
            .limit(16)
            .flatMap(s -> s.timers().stream())
            .map(t -> t.minSeconds() + ".." + t.maxSeconds())
            .toList());
    assertEquals("zh", content.language());
    Imported imported =
        read(CorpusFiles.file("Anduin2017__HowToCook/dishes/staple/基础牛奶面包/基础牛奶面包.md"));
    assertTrue(
        imported.report().warnings().stream()
            .anyMatch(w -> w.message().contains("11 is there twice")));
    assertEquals(
        10,
        imported.report().findings().stream()
            .filter(f -> f.message().startsWith("The picture"))
            .count());
  }

  @Test
  void translationsHaveTheSameSteps() throws ImportRefused {
    String repository = "microsoft__IoT-For-Beginners/";
    for (String language : List.of("", "translations/fi/", "translations/id/")) {
      Content soil = content(repository + language + SOIL);
      assertAll(
          language,
          () -> assertEquals(List.of(4, 7), allStepsBySection(soil)),
          () -> assertEquals(3, soil.stepsAsWritten().mapToInt(s -> s.media().size()).sum()),
          () ->
              assertEquals(5, soil.stepsAsWritten().filter(s -> s.text().contains("```")).count()),
          () -> assertEquals(List.of(0L, 2L, 0L, 0L, 1L), levels(soil)),
          () -> assertEquals(0, soil.stepsAsWritten().mapToInt(s -> s.timers().size()).sum()));
      Content pi = content(repository + language + PI);
      assertEquals(32, pi.sections().stream().mapToInt(s -> s.steps().size()).sum(), language);
    }
    assertEquals("fi", content(repository + "translations/fi/" + SOIL).language());
    assertEquals("id", content(repository + "translations/id/" + SOIL).language());
  }

  /** Counted by reading: 23 ticks, of which 6 stand in two tabs, and one more in a comment. */
  @Test
  void theTicksInTabsAreSteps() throws ImportRefused {
    Imported read =
        read(CorpusFiles.file("TheAxonLab__hcph-sops/docs/data-management/preliminary.md"));
    Content content = read.content();
    assertEquals(Kind.PROCEDURE, content.kind());
    assertEquals(23 + 2, content.stepsAsWritten().count());
    assertEquals(2 + 6, content.stepsAsWritten().filter(step -> !step.required()).count());
    assertEquals(0, content.stepsAsWritten().filter(s -> s.text().contains("- [ ]")).count());
    assertEquals(0, content.stepsAsWritten().filter(s -> s.text().contains("===")).count());
    assertEquals(
        List.of(
            "0 NOTICES_ABOVE_HEADING",
            "43 COMMENT_LEFT_OUT",
            "81 STEPS_OUT_OF_NOTICE",
            "87 TABS_TO_TEXT",
            "122 TABS_TO_TEXT",
            "143 TABS_TO_TEXT",
            "190 TABS_TO_STEPS"),
        read.report().findings().stream().map(f -> f.line() + " " + f.code()).toList());
  }

  @Test
  void theTicksInANoticeAreSteps() throws ImportRefused {
    Imported read =
        read(CorpusFiles.file("TheAxonLab__hcph-sops/docs/data-collection/pre-session.md"));
    assertEquals(
        List.of("49 STEPS_OUT_OF_NOTICE", "81 STEPS_OUT_OF_NOTICE"),
        read.report().findings().stream()
            .filter(f -> f.code() == FindingCode.STEPS_OUT_OF_NOTICE)
            .map(f -> f.line() + " " + f.code())
            .toList());
    assertEquals(
        2,
        read.content()
            .stepsAsWritten()
            .filter(s -> s.text().matches("(Drag and drop|Update the session number).*"))
            .count());
  }

  private static Content content(String path) throws ImportRefused {
    return read(CorpusFiles.file(path)).content();
  }

  private static Imported read(Path file) throws ImportRefused {
    return new Importers(List.of(new MarkdownImporter())).read(file);
  }

  private static List<Integer> allStepsBySection(Content content) {
    return content.sections().stream().map(CorpusImportTest::allSteps).filter(n -> n > 0).toList();
  }

  private static int allSteps(Section section) {
    return section.steps().stream().mapToInt(s -> 1 + s.steps().size()).sum();
  }

  private static long sections(Content content, int level) {
    return content.sections().stream().filter(s -> s.level() == level).count();
  }

  /** How many notices of each level, the worst first. */
  private static List<Long> levels(Content content) {
    List<Notice> notices = ContentAssembly.notices(content).toList();
    return java.util.Arrays.stream(Notice.Level.values())
        .map(level -> notices.stream().filter(n -> n.level() == level).count())
        .toList();
  }

  private static java.util.stream.Stream<String> limits(Content content) {
    return content
        .stepsAsWritten()
        .map(Step::specification)
        .filter(java.util.Objects::nonNull)
        .map(s -> s.nominal() + ": " + s.lower() + ".." + s.upper() + " " + s.unit());
  }
}
