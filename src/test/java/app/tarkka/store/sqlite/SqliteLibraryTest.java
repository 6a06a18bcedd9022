package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Meaning;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.OpenMode;
import app.tarkka.store.StoreFailed;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {
  @TempDir Path folder;

  @Test
  void saysWhatItIs() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.library()
          .recordLibraryEvent(
              new LibraryEvent.SettingChanged("sample", "sandwich"), shop.program());
      shop.library()
          .recordLibraryEvent(
              new LibraryEvent.SettingChanged("shop", "Corner Shop & Co"), shop.program());
      shop.reopen();

      var state = shop.library().state();
      assertEquals("Corner Shop & Co", state.shop());
      assertEquals("sandwich", state.sample());
      assertEquals(OpenMode.READ_WRITE, state.mode());
      assertEquals(List.of(), state.warnings());
      assertEquals(36, state.id().length());
      assertFalse(
          shop.documents()
              .find(shop.draft(TestContents.sandwich()).document())
              .orElseThrow()
              .sample());
    }
  }

  @Test
  void hidesTheSampleFromListsOnceItIsRemoved() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      DocumentId sample = new DocumentId("sample-1");
      DocumentId draft = new DocumentId("sample-2");
      shop.documents()
          .create(
              sample, TestContents.sandwich(), "", TestLibrary.id("dia"), shop.clock().instant());
      shop.documentControl().submit(sample, "", true, shop.sign("dia", Meaning.AUTHORED));
      shop.documents()
          .create(
              draft, TestContents.finalCheck(), "", TestLibrary.id("dia"), shop.clock().instant());
      assertTrue(shop.documents().all().getFirst().sample());
      shop.library()
          .recordLibraryEvent(
              new LibraryEvent.SettingChanged("sample", "removed"),
              shop.by(shop.sign("ana", Meaning.DECIDED)));
      assertEquals(List.of(), shop.documents().all());
      assertTrue(shop.documents().find(sample).isPresent());
      assertTrue(shop.documents().find(draft).isEmpty(), "a draft that was never submitted stays");
      assertEquals(List.of(), shop.documents().search("sandwich", 10));
      assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
    }
  }

  @Test
  void leavesOneFileAndItsLockWhenClosed() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.effective(TestContents.sandwich());
    }

    try (var files = Files.list(folder)) {
      assertEquals(
          List.of("shop.tarkka", "shop.tarkka.lock"),
          files.map(path -> String.valueOf(path.getFileName())).sorted().toList());
    }
  }

  @Test
  void writesNothingWhenOpenForReading() throws Exception {
    Path file;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      file = shop.file();
    }
    byte[] before = Files.readAllBytes(file);
    TestLibrary shop = TestLibrary.in(Files.createDirectory(folder.resolve("other")));
    shop.close();

    try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_ONLY)) {
      assertEquals(4, library.people().all().size());
      StoreFailed refused =
          assertThrows(
              StoreFailed.class,
              () ->
                  library.recordLibraryEvent(
                      new LibraryEvent.Exported("a", "b", "json", List.of()), shop.program()));
      assertEquals(StoreFailed.Reason.READ_ONLY, refused.reason());
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void readingLeavesNoFileBeside() throws Exception {
    Path file;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      file = shop.file();
    }
    byte[] before = Files.readAllBytes(file);

    try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_ONLY)) {
      assertEquals(4, library.people().all().size());
    }

    assertFalse(Files.exists(folder.resolve("shop.tarkka-wal")));
    assertFalse(Files.exists(folder.resolve("shop.tarkka-shm")));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void readingBesideAWriterTakesNothingAway() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      try (SqliteLibrary library = SqliteLibrary.open(shop.file(), OpenMode.READ_ONLY)) {
        assertEquals(4, library.people().all().size());
      }
      assertTrue(Files.exists(folder.resolve("shop.tarkka-wal")));
      shop.effective(TestContents.sandwich());
      assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
    }
    try (SqliteLibrary library =
        SqliteLibrary.open(folder.resolve("shop.tarkka"), OpenMode.READ_ONLY)) {
      assertEquals(List.of(), library.ledger().verify(_ -> {}).found());
    }
  }

  @Test
  void opensForReadingWithAWarningWhereItCannotWrite() throws Exception {
    TestLibrary shop = TestLibrary.in(folder);
    shop.close();

    // Tests may run as a user whom no folder refuses, so the folder's answer is given here.
    try (SqliteLibrary library =
        new SqliteLibrary(
            Opened.unwritable(shop.file(), OpenMode.READ_WRITE, new ArrayList<>()), shop.clock())) {
      assertEquals(OpenMode.READ_ONLY, library.state().mode());
      assertEquals(1, library.state().warnings().size());
      assertEquals(List.of(), library.ledger().verify(sequence -> {}).found());
      assertTrue(library.backup(folder.resolve("elsewhere/copy.tarkka")).sound());
    }
    Files.write(folder.resolve("shop.tarkka-wal"), new byte[] {1});
    assertEquals(
        LibraryRefused.Reason.UNFINISHED_ON_READ_ONLY,
        assertThrows(
                LibraryRefused.class,
                () -> Opened.unwritable(shop.file(), OpenMode.READ_ONLY, new ArrayList<>()))
            .reason());
  }

  @Test
  void warnsOfASynchronisedFolder() throws Exception {
    TestLibrary shop = TestLibrary.in(folder);
    shop.close();
    Path cloud = Files.createDirectory(folder.resolve("Dropbox"));
    Path copy = Files.copy(shop.file(), cloud.resolve("shop.tarkka"));

    try (SqliteLibrary library = SqliteLibrary.open(copy, OpenMode.READ_WRITE)) {
      assertEquals(1, library.state().warnings().size());
    }
  }

  @Test
  void backsUpAVerifiedCopyWhileItIsOpen() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
      run.enter("cho", "wash");
      Path target = folder.resolve("backups/monday.tarkka");

      var verification = shop.library().backup(target);

      assertEquals(shop.ledger().head().digest().hex(), verification.head().digest().hex());
      try (SqliteLibrary copy = SqliteLibrary.open(target, OpenMode.READ_WRITE)) {
        assertEquals(run.now(), copy.runs().find(run.id()).orElseThrow());
        assertEquals(1, copy.documents().search("ham", 5).size());
      }
      assertEquals(
          LibraryRefused.Reason.EXISTS,
          assertThrows(LibraryRefused.class, () -> shop.library().backup(target)).reason());
      assertEquals(
          LibraryRefused.Reason.EXISTS,
          assertThrows(LibraryRefused.class, () -> shop.library().backup(shop.file())).reason());
      assertFalse(Files.exists(folder.resolve("backups/.monday.tarkka.new")));
    }
  }

  @Test
  void signsWhileSomebodyReads() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder);
        ExecutorService reader = Executors.newSingleThreadExecutor()) {
      Revision sandwich = shop.effective(TestContents.sandwich());
      CountDownLatch reading = new CountDownLatch(1);
      CountDownLatch written = new CountDownLatch(1);
      Future<Boolean> slow =
          reader.submit(
              () -> {
                shop.ledger()
                    .forEach(
                        row -> {
                          reading.countDown();
                          await(written);
                        });
                return true;
              });
      await(reading);
      TestRun.start(shop, sandwich, "Order 1", "cho").enter("cho", "wash");
      written.countDown();

      assertTrue(slow.get(10, TimeUnit.SECONDS));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
