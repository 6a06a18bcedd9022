package app.tarkka.ui.settings;

import app.tarkka.paper.Letters;
import app.tarkka.paper.Margins;
import app.tarkka.paper.Paper;
import app.tarkka.paper.ShopPaper;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What stands on all paper of the shop; an owner signs what is changed. */
public final class ShopPaperModel {
  private final Workbench workbench;
  private final People people;
  private final Signing signing;
  private final Kept kept;
  private final StringProperty address = new SimpleStringProperty("");
  private final StringProperty footer = new SimpleStringProperty("");
  private final LogoChoice logo;
  private final ObjectProperty<UsualPaper> usual = new SimpleObjectProperty<>(UsualPaper.COUNTRY);
  private final ObjectProperty<Set> before = new SimpleObjectProperty<>(Set.NONE);
  private final ObjectProperty<Margins> margins = new SimpleObjectProperty<>(Margins.NORMAL);
  private final ObjectProperty<Letters> letters = new SimpleObjectProperty<>(Letters.NORMAL);
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final SampleDrawing sample;

  /** The setting in the library; its calls take their time. */
  public interface Kept {
    /** The name that stands above it. */
    String shop();

    ShopPaper now();

    /** A page with this head and foot. */
    Paper sample(ShopPaper paper, Optional<byte[]> logo);

    Optional<byte[]> picture(String sha256);

    /** Keeps a picture among the library's, and returns its SHA-256. */
    String keepPicture(byte[] picture);

    void keep(ShopPaper paper, Authentication owner);
  }

  /** All of it, as it is written or kept. */
  private record Set(
      String address,
      String footer,
      Optional<LogoChoice.Picture> logo,
      UsualPaper usual,
      Margins margins,
      Letters letters) {
    private static final Set NONE =
        new Set("", "", Optional.empty(), UsualPaper.COUNTRY, Margins.NORMAL, Letters.NORMAL);

    ShopPaper paper(Optional<String> picture) {
      return new ShopPaper(address, footer, picture, usual.size(), margins, letters);
    }
  }

  /**
   * @param delay from the last change until it is seen on the sample
   */
  public ShopPaperModel(
      Workbench workbench, People people, Signing signing, Kept kept, Delay delay) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.kept = kept;
    logo = new LogoChoice(workbench, () -> said.set(""));
    sample = new SampleDrawing(workbench, kept, delay);
    for (Observable one :
        List.of(address, footer, logo.chosenProperty(), usual, margins, letters)) {
      one.subscribe(this::sampleSoon);
    }
    workbench
        .background()
        .read(
            workbench.text("settings.paper.reading"),
            () -> {
              ShopPaper now = kept.now();
              Optional<LogoChoice.Picture> picture =
                  now.logo().flatMap(kept::picture).map(bytes -> new LogoChoice.Picture("", bytes));
              return new Set(
                  now.address(),
                  now.footer(),
                  picture,
                  UsualPaper.of(now.usual()),
                  now.margins(),
                  now.letters());
            },
            now -> {
              show(now);
              sample.draw(now.paper(Optional.empty()), now.logo().map(LogoChoice.Picture::bytes));
            });
  }

  StringProperty addressProperty() {
    return address;
  }

  StringProperty footerProperty() {
    return footer;
  }

  LogoChoice logo() {
    return logo;
  }

  ObjectProperty<UsualPaper> usualProperty() {
    return usual;
  }

  ObjectProperty<Margins> marginsProperty() {
    return margins;
  }

  ObjectProperty<Letters> lettersProperty() {
    return letters;
  }

  /** The head and the foot of a page as it would be printed now; empty before it is drawn. */
  ReadOnlyObjectProperty<Optional<BufferedImage>> sampleProperty() {
    return sample.drawnProperty();
  }

  String shop() {
    return kept.shop();
  }

  private void sampleSoon() {
    Set now = written();
    sample.drawSoon(now.paper(Optional.empty()), now.logo().map(LogoChoice.Picture::bytes));
  }

  /** What came of it, or why it cannot be; empty before. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Whether something stands there that is not kept. */
  BooleanBinding changed() {
    return Bindings.createBooleanBinding(
        () -> !written().equals(before.get()),
        address,
        footer,
        logo.chosenProperty(),
        usual,
        margins,
        letters,
        before);
  }

  /** Keeps it when an owner signs. */
  void keep() {
    Set now = written();
    if (!ShopPaper.fits(now.address(), now.footer())) {
      said.set(workbench.text("settings.paper.long", ShopPaper.LINES, ShopPaper.LONGEST));
      return;
    }
    workbench
        .background()
        .read(
            workbench.text("settings.paper.reading"),
            () -> Crew.owners(people.all()),
            owners -> sign(now, owners));
  }

  private void sign(Set now, List<Person> owners) {
    signing.ask(
        new SignatureForm(
            SignedAct.SETTING,
            Meaning.DECIDED,
            workbench.text("settings.paper.statement"),
            signed(now),
            owners),
        owner ->
            workbench
                .background()
                .write(
                    workbench.text("settings.keeping"),
                    () -> {
                      Optional<String> picture =
                          now.logo().map(one -> kept.keepPicture(one.bytes()));
                      kept.keep(now.paper(picture), owner);
                      return now;
                    },
                    this::kept));
  }

  private List<String> signed(Set now) {
    List<String> lines = new ArrayList<>();
    lines.add(
        workbench.text(
            now.logo().isPresent() ? "settings.paper.logo.with" : "settings.paper.logo.without"));
    now.address().lines().forEach(lines::add);
    if (!now.footer().isEmpty()) {
      lines.add(now.footer());
    }
    lines.add(workbench.messages().text("settings", now.usual()));
    lines.add(margins(workbench.messages(), now.margins()));
    lines.add(letters(workbench.messages(), now.letters()));
    return lines;
  }

  private void kept(Set now) {
    show(now);
    said.set(workbench.text("settings.paper.kept"));
  }

  private void show(Set now) {
    address.set(now.address());
    footer.set(now.footer());
    logo.chosenProperty().set(now.logo());
    usual.set(now.usual());
    margins.set(now.margins());
    letters.set(now.letters());
    before.set(now);
  }

  private Set written() {
    return new Set(
        address.get().strip(),
        footer.get().strip(),
        logo.chosenProperty().get(),
        usual.get(),
        margins.get(),
        letters.get());
  }

  /** As the print window calls them, beside what they are. */
  static String margins(Messages messages, Margins margins) {
    return messages.text("settings.paper.margins.as", messages.text("printing", margins));
  }

  static String letters(Messages messages, Letters letters) {
    return messages.text("settings.paper.letters.as", messages.text("printing", letters));
  }
}
