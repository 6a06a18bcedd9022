package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.sheet.SheetState;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.SheetEntry;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.person.Attribution;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of which there is no file is not out. */
class EnteredFileTest {
  @TempDir Path folder;

  @Test
  void aSheetWhoseFileGetsNoNameIsTakenBackWithTheReason() {
    Path target = folder.resolve("out.pdf");
    try (TestLibrary shop = TestLibrary.in(folder.resolve("shop"))) {
      var revision = shop.effective(TestContents.sandwich());
      Paper paper = ProcedureSheet.of(revision, Sheets.onPaper(PaperSize.A4), Pictures.NONE);
      LibraryEvent.Printed event =
          SheetEntry.of(SheetKind.PROCEDURE, revision, null, paper, Outlet.FILE);
      Outgoing outgoing =
          new Outgoing(
              new Taken(shop.library(), target), Optional::empty, shop.clock(), shop.seat());

      IOException refused =
          assertThrows(IOException.class, () -> EnteredFile.write(outgoing, target, paper, event));

      KeptSheet sheet = shop.library().sheets().find(event.sheet()).orElseThrow();
      assertEquals(SheetState.RETURNED, sheet.state());
      String note = sheet.ends().getFirst().note();
      assertTrue(note.contains("could not be written") && note.contains("out.pdf"), note);
      assertTrue(String.valueOf(refused.getMessage()).contains("out.pdf"));
    }
  }

  /** Somebody makes a folder of that name between the entry and the name. */
  private record Taken(LibraryEvents library, Path target) implements LibraryEvents {
    @Override
    public boolean writable() {
      return library.writable();
    }

    @Override
    public void recordLibraryEvent(LibraryEvent event, Attribution by) {
      library.recordLibraryEvent(event, by);
    }

    @Override
    public String setting(String name) {
      return library.setting(name);
    }

    @Override
    public void recordLibraryEvents(List<? extends LibraryEvent> events, Attribution by) {
      library.recordLibraryEvents(events, by);
    }

    @Override
    public void recordPrinted(LibraryEvent.Printed event, String layout, Attribution by) {
      library.recordPrinted(event, layout, by);
      try {
        Files.createDirectories(target.resolve("inside"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
