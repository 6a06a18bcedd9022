package app.tarkka.ui.settings;

import app.tarkka.paper.Logo;
import app.tarkka.paper.ShopPaper;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.picture.PictureFile;
import app.tarkka.picture.PictureProblem;
import app.tarkka.picture.SvgPicture;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
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
  private final ObjectProperty<Optional<Picture>> logo =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<UsualPaper> usual = new SimpleObjectProperty<>(UsualPaper.COUNTRY);
  private final ObjectProperty<Set> before = new SimpleObjectProperty<>(Set.NONE);
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /** The setting in the library; its calls take their time. */
  public interface Kept {
    ShopPaper now();

    Optional<byte[]> picture(String sha256);

    /** Keeps a picture among the library's, and returns its SHA-256. */
    String keepPicture(byte[] picture);

    void keep(ShopPaper paper, Authentication owner);
  }

  /**
   * A picture that was chosen, or is kept.
   *
   * @param name of its file, empty for the one that is kept
   */
  record Picture(String name, byte[] bytes) {}

  /** All of it, as it is written or kept. */
  private record Set(String address, String footer, Optional<Picture> logo, UsualPaper usual) {
    private static final Set NONE = new Set("", "", Optional.empty(), UsualPaper.COUNTRY);
  }

  /** What was found in a file. */
  private record Looked(byte[] bytes, Optional<PictureProblem> problem) {}

  public ShopPaperModel(Workbench workbench, People people, Signing signing, Kept kept) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.kept = kept;
    workbench
        .background()
        .read(
            workbench.text("settings.paper.reading"),
            () -> {
              ShopPaper now = kept.now();
              Optional<Picture> picture =
                  now.logo().flatMap(kept::picture).map(bytes -> new Picture("", bytes));
              return new Set(now.address(), now.footer(), picture, UsualPaper.of(now.usual()));
            },
            this::show);
  }

  StringProperty addressProperty() {
    return address;
  }

  StringProperty footerProperty() {
    return footer;
  }

  ObjectProperty<Optional<Picture>> logoProperty() {
    return logo;
  }

  ObjectProperty<UsualPaper> usualProperty() {
    return usual;
  }

  /** What came of it, or why it cannot be; empty before. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Whether something stands there that is not kept. */
  BooleanBinding changed() {
    return Bindings.createBooleanBinding(
        () -> !written().equals(before.get()), address, footer, logo, usual, before);
  }

  /** Lets a picture be chosen; what is none is refused in a sentence. */
  void chooseLogo() {
    said.set("");
    workbench
        .files()
        .open(
            workbench.text("settings.paper.logo.choose"),
            new FileChoice.Kind(
                workbench.text("settings.paper.logo.kind"), List.of("png", "jpg", "jpeg", "svg")))
        .ifPresent(this::look);
  }

  private void look(Path file) {
    String name = String.valueOf(file.getFileName());
    workbench
        .background()
        .read(
            workbench.text("settings.paper.logo.reading"),
            () -> looked(file),
            found ->
                found
                    .problem()
                    .ifPresentOrElse(
                        why -> said.set(refusal(why, name)),
                        () -> logo.set(Optional.of(new Picture(name, found.bytes())))));
  }

  private static Looked looked(Path file) {
    try {
      byte[] found = PictureFile.bytes(file);
      byte[] bytes = SvgPicture.is(found) ? Logo.drawn(found) : found;
      return new Looked(bytes, PictureFile.problem(bytes));
    } catch (PictureFile.Unusable unusable) {
      return new Looked(new byte[0], Optional.of(unusable.problem()));
    }
  }

  private String refusal(PictureProblem why, String name) {
    return switch (why) {
      case UNREADABLE -> workbench.text("settings.paper.logo.unreadable", name);
      case TOO_MANY_BYTES, TOO_MANY_PIXELS -> workbench.text("settings.paper.logo.large", name);
      case NOT_PLAIN -> workbench.text("settings.paper.logo.not-plain", name);
      case NO_PICTURE -> workbench.text("settings.paper.logo.none", name);
      case BROKEN -> workbench.text("settings.paper.logo.broken", name);
    };
  }

  void removeLogo() {
    said.set("");
    logo.set(Optional.empty());
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
                      kept.keep(
                          new ShopPaper(now.address(), now.footer(), picture, now.usual().size()),
                          owner);
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
    return lines;
  }

  private void kept(Set now) {
    show(now);
    said.set(workbench.text("settings.paper.kept"));
  }

  private void show(Set now) {
    address.set(now.address());
    footer.set(now.footer());
    logo.set(now.logo());
    usual.set(now.usual());
    before.set(now);
  }

  private Set written() {
    return new Set(address.get().strip(), footer.get().strip(), logo.get(), usual.get());
  }
}
