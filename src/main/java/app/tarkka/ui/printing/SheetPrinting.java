package app.tarkka.ui.printing;

import app.tarkka.paper.Outlet;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.Printers;
import app.tarkka.paper.preview.Printers.PrintingFailed;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Sends sheets to a printer, page by page, and enters those that it took. */
final class SheetPrinting {
  private final Workbench workbench;
  private final Printers printers;
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  SheetPrinting(Workbench workbench, Printers printers) {
    this.workbench = workbench;
    this.printers = printers;
  }

  /** The newest job, which may be over. */
  ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /**
   * @param sent when it was taken and entered
   * @param failed gets a sentence of what went wrong
   */
  void print(
      Composed mine, String printer, PrintOrder order, Runnable sent, Consumer<String> failed) {
    running.set(
        Optional.of(
            workbench
                .background()
                .start(
                    workbench.text("printing.sending", printer),
                    progress -> {
                      try {
                        printers.print(
                            printer,
                            mine.paper(),
                            order,
                            (page, pages) ->
                                progress.at(
                                    (page - 1.0) / pages,
                                    workbench.text("printing.sending.page", page, pages)));
                        return Optional.<Exception>empty();
                      } catch (PrintingFailed notTaken) {
                        return Optional.<Exception>of(notTaken);
                      }
                    },
                    why ->
                        why.ifPresentOrElse(
                            failure ->
                                failed.accept(
                                    workbench.text("printing.notSent", printer, reason(failure))),
                            () -> enter(mine, printer, sent, failed)))));
  }

  /** The sheet is out of the printer whatever happens now. */
  private void enter(Composed mine, String printer, Runnable sent, Consumer<String> failed) {
    workbench
        .background()
        .write(
            workbench.text("printing.sending", printer),
            () -> {
              mine.left(Outlet.PRINTER);
              return true;
            },
            _ -> sent.run(),
            failure ->
                failed.accept(
                    workbench.text(
                        "printing.sentNotEntered",
                        printer,
                        mine.paper().job().sheet(),
                        reason(failure))));
  }

  void cancel() {
    running.get().ifPresent(Running::cancel);
  }

  private static String reason(Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }
}
