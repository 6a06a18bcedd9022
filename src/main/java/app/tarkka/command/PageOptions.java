package app.tarkka.command;

import app.tarkka.paper.Fitted;
import app.tarkka.paper.Letters;
import app.tarkka.paper.Margins;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.ShopPaper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How large the letters of a sheet are, and how much white is left for its binding. */
final class PageOptions {
  @Option(
      names = "--text",
      paramLabel = "SIZE",
      description =
          "normal, large (large print) or fit: somewhat smaller where that saves pages, "
              + "never below 10 points. Wall cards choose their own size. (Default: the shop's.)")
  @Nullable String text;

  @Option(
      names = "--margins",
      paramLabel = "M",
      description = "normal, or wide: for holes. (Default: the shop's.)")
  @Nullable String margins;

  /** What is wrong with what was typed, if anything is. */
  Optional<String> unknown() {
    if (text != null && Letters.named(text).isEmpty()) {
      return Optional.of("There is no text size \"" + text + "\"; choose normal, large or fit.");
    }
    if (margins != null && Margins.named(margins).isEmpty()) {
      return Optional.of("There are no margins \"" + margins + "\"; choose normal or wide.");
    }
    return Optional.empty();
  }

  Letters letters(ShopPaper shop) {
    return Optional.ofNullable(text).flatMap(Letters::named).orElse(shop.letters());
  }

  PrintJob of(PrintJob job, ShopPaper shop) {
    return job.on(
        job.page()
            .with(Optional.ofNullable(margins).flatMap(Margins::named).orElse(shop.margins())));
  }

  /** What smaller letters gained, where they were asked for. */
  Optional<String> told(Fitted<?> fitted, SheetKind kind, ShopPaper shop) {
    Letters asked = letters(shop);
    if (asked == Letters.NORMAL) {
      return Optional.empty();
    }
    if (!kind.lettersChosen()) {
      return text == null
          ? Optional.empty()
          : Optional.of("This kind of sheet chooses the size of its letters by itself.");
    }
    if (asked == Letters.LARGE) {
      return Optional.empty();
    }
    return Optional.of(
        fitted.gained()
            ? "Pages: " + fitted.usual() + "; " + fitted.pages() + " with smaller text."
            : "Smaller text saves no page.");
  }
}
