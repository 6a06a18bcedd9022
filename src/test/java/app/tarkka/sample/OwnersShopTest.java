package app.tarkka.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.BlockPin;
import app.tarkka.document.block.Blocks;
import app.tarkka.person.Role;
import app.tarkka.run.RunFilter;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody opens a shop of their own with a trade's sample in it: Anna is not there. */
final class OwnersShopTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyTradeCanBeOpenedByItsOwnOwner(Trade trade) {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      new Sample(
              shop.people(),
              shop.documents(),
              shop.library().translations(),
              shop.library().readings(),
              shop.library().manuals(),
              shop.runs(),
              shop.library().sheets(),
              shop.library(),
              shop.library().state().shop(),
              shop.hashing(),
              SampleClock.endingBefore(shop.clock().instant(), ZoneOffset.UTC),
              shop.seat())
          .fill(trade, Sample.Owner.REAL, _ -> {});

      assertTrue(shop.people().find(SamplePerson.ANNA.id()).isEmpty());
      assertTrue(
          shop.people().all().stream()
              .filter(person -> person.id().value().startsWith("sample"))
              .noneMatch(person -> person.roles().contains(Role.OWNER)));
      assertTrue(
          shop.documents().all().stream()
              .map(document -> shop.documents().revision(document.id(), 1).orElseThrow().content())
              .noneMatch(content -> content.toString().contains("555 0")),
          "nobody of the sample is called");
      assertEquals(
          trade == Trade.WORKSHOP ? List.of("SOP-102") : List.of(),
          shop.documents().all().stream()
              .map(document -> shop.documents().revision(document.id(), 1).orElseThrow().content())
              .flatMap(content -> new Blocks(content).pins().stream())
              .map(BlockPin::code)
              .toList(),
          "a block to be seen");
      long toRelease =
          shop.runs().summaries(RunFilter.all(100).with(Set.of(RunFilter.Mark.TO_RELEASE))).size();
      assertEquals(trade == Trade.WORKSHOP ? 2 : 0, toRelease, "what only the owner may release");
    }
  }
}
