package app.tarkka.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.block.Blocks;
import app.tarkka.document.outline.Spot;
import app.tarkka.person.PersonId;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document whose block has a newer revision waits for whoever keeps it, one click away. */
final class OldBlocksTodayTest {
  @TempDir private Path folder;

  @Test
  void standsInTheDayOfItsKeeperAndOfTheOwnersOnly() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Revision hands = shop.effective(TestContents.simple("SOP-014", "Wash hands"));
      Content own = TestContents.simple("SOP-020", "Bake");
      Revision baking =
          shop.effective(new Blocks(own).inserted(Spot.ofSection(0), hands, "u").content());
      shop.revised(hands.document(), hands.content().toBuilder().title("Wash well").build());

      for (Optional<PersonId> viewer :
          List.of(
              Optional.<PersonId>empty(),
              Optional.of(TestLibrary.id("dia")),
              Optional.of(TestLibrary.id("ana")))) {
        TodayPage page = today(shop, viewer);
        TodayItem item = page.needsYou().getFirst();
        assertEquals("SOP-020", item.code());
        assertEquals(
            "It has the steps of SOP-014 as in revision 1. Revision 2 is in force.", item.detail());
        assertEquals(new Place.Editor(baking.document()), item.place());
        assertEquals("1 document with an old block", page.summary());
      }
      assertEquals(List.of(), today(shop, Optional.of(TestLibrary.id("cho"))).needsYou());
    }
  }

  private static TodayPage today(TestLibrary shop, Optional<PersonId> viewer) {
    TestWorkbench bench = new TestWorkbench();
    TodayModel model =
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            () -> viewer,
            new Signing(shop.newSignIn(), bench.get()),
            new NoSample(),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop");
    model.refresh();
    return model.pageProperty().get().orElseThrow();
  }
}
