package app.tarkka.ui.printing;

import app.tarkka.paper.Outlet;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.Printers;
import app.tarkka.paper.preview.Printers.PrintingFailed;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Sends sheets to a printer, page by page, each entered before. */
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
   * Entered first: when the library refuses the sheet, no paper of it is out.
   *
   * @param sent when it was entered and taken
   * @param failed gets a sentence of what went wrong
   */
  void print(
      Composed mine, String printer, PrintOrder order, Runnable sent, Consumer<String> failed) {
    print(mine, printer, order, sent, failed, () -> {});
  }

  /**
   * @param stopped when it was ended before it was whole
   */
  void print(
      Composed mine,
      String printer,
      PrintOrder order,
      Runnable sent,
      Consumer<String> failed,
      Runnable stopped) {
    int pages = mine.paper().pages();
    // The sheet may have been composed anew since the pages were chosen, and have fewer.
    if (!order.pages().within(pages)) {
      failed.accept(workbench.text("printing.range.wrong", pages));
      return;
    }
    workbench
        .background()
        .write(
            workbench.text("printing.sending", printer),
            () -> {
              mine.left(Outlet.PRINTER, order.pages());
              return true;
            },
            _ -> send(mine, printer, order, sent, failed, stopped),
            why -> failed.accept(workbench.text("printing.notEntered.why", reason(why))));
  }

  private void send(
      Composed mine,
      String printer,
      PrintOrder order,
      Runnable sent,
      Consumer<String> failed,
      Runnable stopped) {
    String why = workbench.text("printing.spoiled.stopped");
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
                      } catch (CancellationException stop) {
                        mine.spoiled(why);
                        return Optional.<Exception>of(stop);
                      }
                    },
                    end -> {
                      if (end.isEmpty()) {
                        sent.run();
                      } else if (end.get() instanceof CancellationException) {
                        stopped.run();
                      } else {
                        spoil(mine, printer, reason(end.get()), failed);
                      }
                    })));
  }

  private void spoil(Composed mine, String printer, String why, Consumer<String> failed) {
    String notSent = workbench.text("printing.notSent", printer, why);
    workbench
        .background()
        .write(
            workbench.text("printing.sending", printer),
            () -> {
              mine.spoiled(workbench.text("printing.spoiled.printer", printer, why));
              return true;
            },
            _ -> failed.accept(notSent),
            failure ->
                failed.accept(
                    notSent
                        + " "
                        + workbench.text(
                            "printing.notSpoiled", mine.paper().job().sheet(), reason(failure))));
  }

  void cancel() {
    running.get().ifPresent(Running::cancel);
  }

  private static String reason(Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }
}
