package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefectCodesTest {
  @Test
  void readsOneCodeOnALineAndWritesItBack() {
    String text = "WEIGHT: weight off\n\n  CLEAN :not clean: floor \nODD";
    List<DefectCode> codes = DefectCodes.read(text);

    assertEquals(
        List.of(
            new DefectCode("WEIGHT", "weight off"),
            new DefectCode("CLEAN", "not clean: floor"),
            new DefectCode("ODD", "")),
        codes);
    assertEquals("WEIGHT: weight off\nCLEAN: not clean: floor\nODD", DefectCodes.write(codes));
    assertEquals(codes, DefectCodes.read(DefectCodes.write(codes)));
    assertEquals(List.of(), DefectCodes.read(""));
  }

  @Test
  void namesTheFirstLineThatWouldNotBeKept() {
    assertEquals(Optional.empty(), DefectCodes.firstWrong("A: one\n\nB: two"));
    assertEquals(Optional.of(": no code"), DefectCodes.firstWrong("A: one\n : no code"));
    assertEquals(Optional.of("a: again"), DefectCodes.firstWrong("A: one\na: again"));
    assertEquals(
        Optional.of("ABCDEFGHIJKLMNOPQRSTU"), DefectCodes.firstWrong("ABCDEFGHIJKLMNOPQRSTU"));
  }
}
