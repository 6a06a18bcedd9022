package app.tarkka;

import app.tarkka.ledger.Ledger;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.window.WindowModel.LibraryState;
import javafx.beans.property.ObjectProperty;

/**
 * Recomputes the library after it was opened (trust.md §2) and tells the status line. What cannot
 * be verified is not sound: a failure never leaves the line at <em>checking</em>.
 */
final class OpeningVerification {
  private final Ledger ledger;
  private final Workbench workbench;
  private final ObjectProperty<LibraryState> state;

  OpeningVerification(Ledger ledger, Workbench workbench, ObjectProperty<LibraryState> state) {
    this.ledger = ledger;
    this.workbench = workbench;
    this.state = state;
  }

  void begin() {
    String what = workbench.text("shop.verifying");
    workbench
        .background()
        .read(
            what,
            () -> ledger.verify(_ -> {}),
            this::verified,
            failure -> {
              state.set(LibraryState.DAMAGED);
              workbench.problems().report(what, failure);
            });
  }

  private void verified(Ledger.Verification found) {
    if (!found.sound()) {
      state.set(LibraryState.DAMAGED);
    } else if (state.get() == LibraryState.CHECKING) {
      state.set(LibraryState.SOUND);
    }
  }
}
