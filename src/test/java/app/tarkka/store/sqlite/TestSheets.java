package app.tarkka.store.sqlite;

import app.tarkka.document.Revision;
import app.tarkka.ledger.Digest;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.PrintedSheet;
import app.tarkka.ledger.SheetCopy;
import app.tarkka.ledger.SheetRevision;
import app.tarkka.testkit.TestLibrary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sheets that were printed in a test's library. */
public final class TestSheets {
  public static final String LAYOUT = "{\"height\":29700,\"places\":[],\"width\":21000}";

  private TestSheets() {}

  public static String hash() {
    return Digest.sha256(LAYOUT.getBytes(StandardCharsets.UTF_8));
  }

  /** A checklist that Cho printed. */
  public static void print(TestLibrary shop, Revision revision, String id) {
    print(shop, revision, id, null);
  }

  public static void print(
      TestLibrary shop, Revision revision, String id, @Nullable SheetCopy copy) {
    PrintedSheet as =
        new PrintedSheet(
            revision.document().value(),
            revision.number(),
            null,
            "A4",
            "en",
            1,
            "ab".repeat(32),
            "printer");
    String which = revision.content().code() + " rev " + revision.number();
    shop.library()
        .recordPrinted(
            new LibraryEvent.Printed("checklist", which, id, as, List.of(), hash(), copy),
            LAYOUT,
            shop.by(shop.signIn("cho")));
  }

  /** A manual of these that Cho printed. */
  public static void printManual(TestLibrary shop, List<Revision> revisions, String id) {
    List<SheetRevision> of =
        revisions.stream()
            .map(each -> new SheetRevision(each.document().value(), each.number()))
            .toList();
    shop.library()
        .recordPrinted(
            new LibraryEvent.Printed("manual", "Manual", id, null, of, hash(), null),
            LAYOUT,
            shop.by(shop.signIn("cho")));
  }

  static void printAndReturn(TestLibrary shop, Revision revision, String id) {
    String of = revision.document().value();
    print(shop, revision, id, new SheetCopy(of, shop.library().sheets().nextCopy(of), "Bench"));
    shop.library().sheets().returned(List.of(id), "By hand", shop.by(shop.signIn("cho")));
  }
}
