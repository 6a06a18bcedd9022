package app.tarkka.command;

import app.tarkka.paper.Fitted;
import app.tarkka.paper.Letters;
import app.tarkka.paper.Margins;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How large the letters of a sheet are, and how much white is left for its binding. */
final class PageOptions {
  @Option(
      names = "--text",
      paramLabel = "SIZE",
      defaultValue = "normal",
      description = {
        "normal, large (large print) or fit: somewhat smaller where that saves pages,",
        "never below 10 points. Wall cards choose their own size."
      })
  String text = "normal";

  @Option(
      names = "--margins",
      paramLabel = "M",
      defaultValue = "normal",
      description = "normal, or wide: for holes.")
  String margins = "normal";

  /** What is wrong with what was typed, if anything is. */
  Optional<String> unknown() {
    if (Letters.named(text).isEmpty()) {
      return Optional.of("There is no text size \"" + text + "\"; choose normal, large or fit.");
    }
    if (Margins.named(margins).isEmpty()) {
      return Optional.of("There are no margins \"" + margins + "\"; choose normal or wide.");
    }
    return Optional.empty();
  }

  Letters letters() {
    return Letters.named(text).orElse(Letters.NORMAL);
  }

  PrintJob of(PrintJob job) {
    return job.on(job.page().with(Margins.named(margins).orElse(Margins.NORMAL)));
  }

  /** What smaller letters gained, where they were asked for. */
  Optional<String> told(Fitted<?> fitted, SheetKind kind) {
    if (letters() == Letters.NORMAL) {
      return Optional.empty();
    }
    if (!kind.lettersChosen()) {
      return Optional.of("This kind of sheet chooses the size of its letters by itself.");
    }
    if (letters() == Letters.LARGE) {
      return Optional.empty();
    }
    return Optional.of(
        fitted.gained()
            ? "Pages: " + fitted.usual() + "; " + fitted.pages() + " with smaller text."
            : "Smaller text saves no page.");
  }
}
