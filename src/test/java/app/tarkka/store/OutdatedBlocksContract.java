package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.OutdatedBlock;
import app.tarkka.document.Revision;
import app.tarkka.document.block.Blocks;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document keeps the steps of a block until somebody takes those of its newer revision. */
abstract class OutdatedBlocksContract extends PortContract {
  @Test
  void anOlderRevisionOfABlockIsNamedUntilTheNewestWordingHasTheNewOne() {
    Revision hands = shop.effective(TestContents.simple("SOP-014", "Wash hands"));
    Content own = TestContents.simple("SOP-020", "Bake");
    Content with = new Blocks(own).inserted(Spot.ofSection(0), hands, "u").content();
    Revision baking = shop.effective(with);
    assertEquals(List.of(), shop.documents().outdatedBlocks());

    Revision newer =
        shop.revised(
            hands.document(), hands.content().toBuilder().title("Wash hands well").build());
    shop.reopen();
    assertEquals(
        List.of(new OutdatedBlock(baking.document(), "SOP-014", 1, 2)),
        shop.documents().outdatedBlocks());

    Blocks blocks = new Blocks(with);
    Content taken = blocks.exchanged(blocks.pins().getFirst(), newer).orElseThrow().content();
    shop.documents()
        .saveDraft(baking.document(), taken, TestLibrary.id("dia"), shop.clock().instant());
    assertEquals(List.of(), shop.documents().outdatedBlocks(), "somebody is at it");
  }
}
