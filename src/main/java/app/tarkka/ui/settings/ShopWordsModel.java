package app.tarkka.ui.settings;

import app.tarkka.person.People;
import app.tarkka.run.ShopWords;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;

/** The shop's own words, which spelling leaves alone. */
public final class ShopWordsModel extends LineListModel<String> {
  private static final ListForm<String> FORM =
      new ListForm<>(
          new ListForm.Texts(
              "settings.words",
              "settings.words.what",
              "settings.words.example",
              "settings.words.keep",
              "settings.words.reading",
              "settings.words.statement",
              "settings.words.none",
              "settings.words.kept",
              "settings.words.wrong"),
          7,
          ShopWords::firstWrong,
          ShopWords.LONGEST,
          ShopWords::read,
          ShopWords::write,
          Function.identity());

  private final Workbench workbench;

  /** The list in the library. */
  public interface Kept extends LineListModel.Kept<String> {}

  public ShopWordsModel(Workbench workbench, People people, Signing signing, Kept kept) {
    super(workbench, people, signing, kept, FORM);
    this.workbench = workbench;
  }

  /** Adds the words of a text file to those that are written here; an owner keeps them. */
  void addFromFile() {
    workbench
        .files()
        .open(
            workbench.text("settings.words.file"),
            new FileChoice.Kind(
                workbench.text("settings.words.file.kind"), List.of("txt", "dic", "csv")))
        .ifPresent(
            file ->
                workbench
                    .background()
                    .read(
                        workbench.text("settings.words.file.reading"),
                        () -> ShopWords.read(Files.readString(file)),
                        this::add));
  }

  private void add(List<String> more) {
    String both = textProperty().get() + "\n" + ShopWords.write(more);
    textProperty().set(ShopWords.write(ShopWords.read(both)));
  }
}
