package app.tarkka.ui.settings;

import app.tarkka.person.People;
import app.tarkka.run.Phrases;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import java.util.function.Function;

/** The shop's phrases, in the order of the buttons. */
public final class PhrasesModel extends LineListModel<String> {
  private static final ListForm<String> FORM =
      new ListForm<>(
          new ListForm.Texts(
              "settings.phrases",
              "settings.phrases.what",
              "settings.phrases.example",
              "settings.phrases.keep",
              "settings.phrases.reading",
              "settings.phrases.statement",
              "settings.phrases.none",
              "settings.phrases.kept",
              "settings.phrases.wrong"),
          7,
          Phrases::firstTooLong,
          Phrases.LONGEST,
          Phrases::read,
          Phrases::write,
          Function.identity());

  /** The list in the library. */
  public interface Kept extends LineListModel.Kept<String> {}

  public PhrasesModel(Workbench workbench, People people, Signing signing, Kept kept) {
    super(workbench, people, signing, kept, FORM);
  }
}
