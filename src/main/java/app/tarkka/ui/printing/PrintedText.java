package app.tarkka.ui.printing;

import app.tarkka.paper.PrintedWording;
import java.util.Optional;

/**
 * In which words a document is printed.
 *
 * @param language a BCP 47 tag
 * @param translation what the translation is worth, empty for the original
 */
public record PrintedText(String language, Optional<PrintedWording.Standing> translation) {

  static PrintedText of(PrintedWording wording) {
    return new PrintedText(
        wording.read().language(), wording.in().map(PrintedWording.In::standing));
  }

  /** The language of the translation, empty for the original. */
  Optional<String> wanted() {
    return translation.map(_ -> language);
  }
}
