package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.Revision;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonText;
import app.tarkka.paper.Pdf;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TwoRevisions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir Path folder;
  private Path library = Path.of("");

  @BeforeEach
  void twoRevisions() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Revision first = shop.effective(TwoRevisions.before());
      shop.revised(first.document(), TwoRevisions.after());
      library = shop.file();
    }
  }

  @Test
  void saysWhatChangedAndFirstWhatIsEasilyReadOver() throws Exception {
    CommandRun run = CommandRun.on(library, "diff", "SOP-020", "--from", "1", "--to", "2");
    assertEquals(run.out(), CommandRun.on(library, "diff", "SOP-020", "1", "2").out());
    assertEquals(2, CommandRun.on(library, "diff", "SOP-020", "1").exit());

    assertEquals(0, run.exit(), run.all());
    String said = run.out().replace('\u00A0', ' ');
    assertTrue(said.contains("1 added · 1 removed · 2 changed · 1 moved"), said);
    assertTrue(said.contains("≠ [Changed] 2.1 Torque the bolts."), said);
    assertTrue(said.contains("    Limits: 12 – 13 N·m → 12 – 14 N·m"), said);
    assertTrue(said.contains("[-six-]{+eight+} bolts"), said);
    assertTrue(said.contains("… 1 line as before"), said);
    assertTrue(said.indexOf("! Look twice") < said.indexOf("≠ [Changed]"), said);
  }

  @Test
  void comparesTheNewestWithTheOneBeforeItUnlessToldOtherwise() throws Exception {
    CommandRun run = CommandRun.on(library, "diff", "SOP-020");

    assertTrue(run.out().contains("− Revision 1 · Superseded"), run.all());
    assertTrue(run.out().contains("+ Revision 2 · Effective"), run.all());
  }

  @Test
  void writesWhatOtherProgramsRead() throws Exception {
    CommandRun run = CommandRun.on(library, "diff", "SOP-020", "--json");

    assertEquals(0, run.exit(), run.all());
    JsonFields json = JsonText.object(run.out().getBytes(StandardCharsets.UTF_8)).fields();
    assertEquals(1, json.object("before").integer("revision"));
    assertEquals(
        List.of("checkWeaker", "limitsWider", "keyGone"),
        json.list("lookTwice", one -> one.text("what")));
    assertEquals(
        List.of("removed", "moved", "changed", "changed", "added"),
        json.list("lines", one -> one.text("fate")));
    JsonFields bolts = json.list("lines", one -> one).get(2);
    assertEquals(List.of("limits", "signOff"), bolts.texts("traits"));
    assertEquals("13", bolts.object("before").object("specification").text("upper"));
    assertEquals("14", bolts.object("after").object("specification").text("upper"));
  }

  @Test
  void saysThatOneRevisionAloneIsComparedWithNothing() throws Exception {
    Path folder = Files.createDirectory(this.folder.resolve("one"));
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.effective(TwoRevisions.before());
      library = shop.file();
    }

    CommandRun run = CommandRun.on(library, "diff", "SOP-020");

    assertEquals(1, run.exit());
    assertTrue(run.all().contains("one revision only, 1: nothing to compare yet."), run.all());
    assertFalse(run.all().contains("revision 0"), run.all());
  }

  @Test
  void printsIt() throws Exception {
    Path pdf = folder.resolve("diff.pdf");

    CommandRun run = CommandRun.on(library, "diff", "SOP-020", "--out", pdf);

    assertEquals(0, run.exit(), run.all());
    String printed = Pdf.flat(Files.readAllBytes(pdf)).replace('\u00A0', ' ');
    assertTrue(printed.contains("Look twice"), printed);
    assertTrue(printed.contains("Limits: 12 – 13 N·m → 12 – 14 N·m"), printed);
    assertTrue(printed.contains("1 added · 1 removed · 2 changed · 1 moved"), printed);
    assertTrue(run.out().contains("1 page, sheet "), run.out());
  }

  @Test
  void saysWhichRevisionIsMissing() throws Exception {
    CommandRun run = CommandRun.on(library, "diff", "SOP-020", "--from", "7", "--to", "2");

    assertEquals(1, run.exit());
    assertEquals("SOP-020 has no revision 7; its newest is 2.", run.err().strip());
    assertEquals(1, CommandRun.on(library, "diff", "SOP-9").exit());
  }
}
