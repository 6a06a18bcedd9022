package app.tarkka.paper;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.document.translation.Translation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words in which a revision is printed: its own, or those of a translation of it. The sheet
 * says which, and that the original prevails.
 *
 * @param read the same steps by the same ids, in the words that are printed
 * @param in which translation that is, empty for the original
 */
public record PrintedWording(Content source, Content read, Optional<In> in) {

  /** What a translation is worth. */
  public enum Standing {
    APPROVED,
    /** Nobody has approved it; the sheet says so on every page. */
    DRAFT
  }

  /**
   * A translation.
   *
   * @param language a BCP 47 tag
   * @param hash of its bytes
   * @param untranslated how many texts stand in the original's language
   */
  public record In(String language, Standing standing, String hash, long untranslated) {}

  public static PrintedWording original(Content content) {
    return new PrintedWording(content, content, Optional.empty());
  }

  public static PrintedWording approved(Content source, ApprovedTranslation translation) {
    return of(source, translation.translation(), Standing.APPROVED);
  }

  public static PrintedWording draft(Content source, Translation translation) {
    return of(source, translation, Standing.DRAFT);
  }

  private static PrintedWording of(Content source, Translation translation, Standing standing) {
    long untranslated =
        translation.count(source, Translation.State.MISSING)
            + translation.count(source, Translation.State.STALE);
    return new PrintedWording(
        source,
        translation.read(source),
        Optional.of(
            new In(translation.language(), standing, translation.hash().hex(), untranslated)));
  }

  /**
   * What each option of a choice is called where it is printed; one that two steps call differently
   * is left out.
   */
  public Map<String, String> options() {
    Map<String, String> called = new HashMap<>();
    for (Step step : source.stepsAsWritten().toList()) {
      List<String> written = options(step);
      List<String> printed = read.step(step.id()).map(PrintedWording::options).orElse(written);
      for (int i = 0; i < Math.min(written.size(), printed.size()); i++) {
        String before = called.put(written.get(i), printed.get(i));
        if (before != null && !before.equals(printed.get(i))) {
          called.put(written.get(i), written.get(i));
        }
      }
    }
    return called;
  }

  private static List<String> options(Step step) {
    return step.answer() instanceof Answer.Choice choice ? choice.options() : List.of();
  }
}
