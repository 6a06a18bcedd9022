package app.tarkka.ui.printing;

import app.tarkka.paper.Letters;
import app.tarkka.paper.Margins;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.UsualPage;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** As what, on what paper, and in whose words something is printed. */
final class PrintChoices {
  private static final PrintedText ORIGINAL = new PrintedText("", Optional.empty());

  private final ObjectProperty<PaperSize> size;
  private final ObjectProperty<SheetKind> kind = new SimpleObjectProperty<>();
  private final ObjectProperty<Margins> margins = new SimpleObjectProperty<>(Margins.NORMAL);
  private final ObjectProperty<Letters> letters = new SimpleObjectProperty<>(Letters.NORMAL);
  private final ObjectProperty<SheetLanguage> language = new SimpleObjectProperty<>();
  private final ObjectProperty<PrintedText> text = new SimpleObjectProperty<>(ORIGINAL);
  private final ObservableList<SheetKind> kinds = FXCollections.observableArrayList();
  private final ObservableList<PrintedText> texts = FXCollections.observableArrayList();
  private final ObservableList<String> each = FXCollections.observableArrayList();
  private final IntegerProperty which = new SimpleIntegerProperty();
  private final IntegerProperty first = new SimpleIntegerProperty(1);
  private final BooleanProperty copies = new SimpleBooleanProperty();
  private final StringProperty holder = new SimpleStringProperty("");
  private final StringProperty holderTyped = new SimpleStringProperty("");
  private final Runnable onChanged;

  /**
   * @param onChanged composes the sheet anew
   */
  PrintChoices(PaperSize size, Runnable onChanged) {
    this.size = new SimpleObjectProperty<>(size);
    this.onChanged = onChanged;
    this.size.subscribe((_, _) -> resized());
    first.subscribe((_, _) -> onChanged.run());
    which.subscribe((_, _) -> onChanged.run());
    margins.subscribe((_, _) -> onChanged.run());
    letters.subscribe((_, _) -> onChanged.run());
    kind.subscribe((_, _) -> onChanged.run());
    language.subscribe((_, _) -> onChanged.run());
    text.subscribe((_, chosen) -> speak(chosen));
    holder.subscribe(
        (_, now) -> {
          if (!holderTyped.get().strip().equals(now)) {
            holderTyped.set(now);
          }
          onChanged.run();
        });
  }

  /** As the shop's sheets begin. */
  void begin(UsualPage usual) {
    size.set(usual.size());
    margins.set(usual.margins());
    letters.set(usual.letters());
  }

  void offer(PrintSource.Offer offered) {
    kinds.setAll(offered.kinds());
    texts.setAll(offered.texts());
    copies.set(offered.copies());
    each.setAll(offered.each());
    offered.texts().stream().findFirst().ifPresent(text::set);
    language.set(offered.language());
    kind.set(offered.kinds().getFirst());
  }

  /**
   * Other stickers have other places, and a sheet of them is a whole one until somebody says so.
   */
  private void resized() {
    if (first.get() == 1) {
      onChanged.run();
    } else {
      first.set(1);
    }
  }

  /** The sheet's own words follow the text, where sheets speak that language. */
  private void speak(PrintedText chosen) {
    SheetLanguage before = language.get();
    if (before == null) {
      return;
    }
    SheetLanguage now = SheetLanguage.ofDocument(chosen.language(), before);
    if (now == before) {
      onChanged.run();
    } else {
      language.set(now);
    }
  }

  private boolean known() {
    return kind.get() != null && language.get() != null;
  }

  /** What is chosen now; empty while it is not known what there is to choose from. */
  Optional<Wanted> wanted() {
    if (!known()) {
      return Optional.empty();
    }
    boolean chosen = kind.get().lettersChosen();
    PageSetup page = PageSetup.upright(size.get());
    return Optional.of(
        new Wanted(
            kind.get(),
            kind.get().entered() ? page.with(margins.get()) : page,
            chosen ? letters.get() : Letters.NORMAL,
            language.get(),
            text.get(),
            first.get(),
            holderTyped.get().strip(),
            which.get()));
  }

  ObjectProperty<PaperSize> sizeProperty() {
    return size;
  }

  ObjectProperty<Margins> marginsProperty() {
    return margins;
  }

  ObjectProperty<Letters> lettersProperty() {
    return letters;
  }

  ObjectProperty<SheetKind> kindProperty() {
    return kind;
  }

  ObjectProperty<SheetLanguage> languageProperty() {
    return language;
  }

  /** The original, or the translation whose words are printed. */
  ObjectProperty<PrintedText> textProperty() {
    return text;
  }

  /** What the things are called that are printed in a row; empty where it is one. */
  ObservableList<String> each() {
    return each;
  }

  /** Which of them is shown, from 0. */
  IntegerProperty whichProperty() {
    return which;
  }

  /** The first free sticker of the sheet, from 1. */
  IntegerProperty firstProperty() {
    return first;
  }

  /** Whether it can be a controlled copy. */
  BooleanProperty copiesProperty() {
    return copies;
  }

  /** Who holds the controlled copy, or where it is held; empty while it is none. */
  StringProperty holderProperty() {
    return holder;
  }

  /** The holder as far as it is typed: printed so, whether it was shown already or not. */
  StringProperty holderTypedProperty() {
    return holderTyped;
  }

  ObservableList<SheetKind> kinds() {
    return kinds;
  }

  ObservableList<PrintedText> texts() {
    return texts;
  }
}
