package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.ledger.Evidence;
import app.tarkka.ledger.HashChain;
import app.tarkka.ledger.Head;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.LedgerEntry;
import app.tarkka.person.PersonId;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.window.WindowModel.LibraryState;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class OpeningVerificationTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private final ObjectProperty<LibraryState> state =
      new SimpleObjectProperty<>(LibraryState.CHECKING);

  @Test
  void saysHowItWent() {
    assertEquals(LibraryState.SOUND, after(() -> found(List.of())));
    assertEquals(LibraryState.DAMAGED, after(() -> found(List.of("Row 3 was changed."))));
  }

  @Test
  void neverStaysCheckingWhenItFails() {
    LibraryState after =
        after(
            () -> {
              throw new IllegalStateException("unforeseen");
            });

    assertEquals(LibraryState.DAMAGED, after);
    assertEquals(1, workbench.problemsShown().size());
  }

  @Test
  void leavesReadOnlyUnlessItIsDamaged() {
    state.set(LibraryState.READ_ONLY);
    assertEquals(LibraryState.READ_ONLY, after(() -> found(List.of())));
    assertEquals(LibraryState.DAMAGED, after(() -> found(List.of("Row 3 was changed."))));
  }

  private LibraryState after(Supplier<Ledger.Verification> answer) {
    new OpeningVerification(new Answering(answer), workbench.get(), state).begin();
    return state.get();
  }

  private static Ledger.Verification found(List<String> wrong) {
    return new Ledger.Verification(new Head(0, HashChain.beginning()), 0, wrong);
  }

  /** A ledger of which nothing but the verification is asked. */
  private record Answering(Supplier<Verification> answer) implements Ledger {
    @Override
    public Head head() {
      return new Head(0, HashChain.beginning());
    }

    @Override
    public void forEach(Consumer<LedgerEntry> row) {
      // Empty.
    }

    @Override
    public Evidence evidence(Collection<Long> sequences, Collection<PersonId> people) {
      return new Evidence(List.of(), List.of());
    }

    @Override
    public Verification verify(LongConsumer progress) {
      return answer.get();
    }
  }
}
