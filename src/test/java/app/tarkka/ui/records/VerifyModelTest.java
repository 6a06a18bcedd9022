package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.ledger.Head;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Status;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyModelTest {
  @TempDir private Path folder;
  private TestLibrary shop;
  private VerifyModel model;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    model = new VerifyModel(new TestWorkbench().get(), shop.ledger());
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void wholeLedgerHolds() {
    new ShopDay(shop).completed("Order 1");
    model.verify();
    assertEquals(Status.PASS, status(model.libraryProperty().get()));
  }

  @Test
  void paperMatchesOrNot() {
    Head printed = shop.ledger().head();
    model.digestProperty().set(printed.digest().groups());

    model.sequenceProperty().set(Long.toString(printed.sequence()));
    model.compare();
    assertEquals(Status.PASS, status(model.paperProperty().get()));

    model.sequenceProperty().set(Long.toString(printed.sequence() - 1));
    model.compare();
    assertEquals(Status.FAIL, status(model.paperProperty().get()));

    model.sequenceProperty().set("first");
    model.compare();
    assertEquals(Status.ATTENTION, status(model.paperProperty().get()));
  }

  private static Status status(Optional<VerifyModel.Finding> finding) {
    return finding.orElseThrow().mark().status();
  }
}
