package app.tarkka.ui.translation;

import app.tarkka.document.Numbering;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import java.util.List;
import java.util.Map;

/**
 * One revision and its translation, text by text.
 *
 * @param approved whether these very texts are the approved translation of the revision
 */
record Sheet(Revision revision, Translation translation, boolean approved) {

  /**
   * A text beside its translation.
   *
   * @param number of the step, empty elsewhere
   */
  record Line(SourceText source, String number) {}

  List<Line> lines() {
    Map<StepId, String> numbers = Numbering.of(revision.content());
    return SourceTexts.of(revision.content()).stream()
        .map(text -> new Line(text, text.step().map(id -> numbers.getOrDefault(id, "")).orElse("")))
        .toList();
  }

  String text(SourceText source) {
    return translation
        .at(source.place())
        .map(app.tarkka.document.translation.TranslatedText::text)
        .orElse("");
  }

  Sheet with(Translation changed) {
    return new Sheet(revision, changed, false);
  }

  long count(Translation.State state) {
    return translation.count(revision.content(), state);
  }
}
