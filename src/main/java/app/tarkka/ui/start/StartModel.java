package app.tarkka.ui.start;

import app.tarkka.person.Initials;
import app.tarkka.person.PeopleRefusal;
import app.tarkka.person.PersonColours;
import app.tarkka.person.Pin;
import app.tarkka.person.Profile;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.LongWork;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is asked at the first start, and what may be wrong with the answers. */
public final class StartModel {
  /** The end of a library's file name, without the dot. */
  static final String EXTENSION = "tarkka";

  /** What is asked, in the order of the screen. */
  enum Question {
    SHOP,
    NAME,
    INITIALS,
    PIN,
    PIN_AGAIN
  }

  /** What is wrong with one answer. */
  record Flaw(Question question, String text) {}

  private final Workbench workbench;
  private final LibraryFounding founding;
  private final Path folder;

  private final StringProperty shop = new SimpleStringProperty("");
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty initials = new SimpleStringProperty("");
  private final ObjectProperty<Beginning> beginning =
      new SimpleObjectProperty<>(Beginning.SANDWICH_SHOP);
  private final ReadOnlyObjectWrapper<Path> file;
  private final ReadOnlyObjectWrapper<Optional<Flaw>> flaw =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean fileChosen;

  /**
   * @param folder where libraries are kept unless somebody chooses another place
   */
  public StartModel(Workbench workbench, LibraryFounding founding, Path folder) {
    this.workbench = workbench;
    this.founding = founding;
    this.folder = folder;
    file = new ReadOnlyObjectWrapper<>(suggested(""));
    shop.subscribe(
        (_, now) -> {
          if (!fileChosen) {
            file.set(suggested(now));
          }
        });
    name.subscribe(
        (before, now) -> {
          if (initials.get().isEmpty() || initials.get().equals(Initials.of(before))) {
            initials.set(Initials.of(now));
          }
        });
  }

  /** What the page speaks; its sentences are of one language with it. */
  Messages messages() {
    return workbench.messages();
  }

  StringProperty shopProperty() {
    return shop;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty initialsProperty() {
    return initials;
  }

  ObjectProperty<Beginning> beginningProperty() {
    return beginning;
  }

  /** Where the library will be kept. */
  ReadOnlyObjectProperty<Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** The first answer that cannot stay as it is. */
  ReadOnlyObjectProperty<Optional<Flaw>> flawProperty() {
    return flaw.getReadOnlyProperty();
  }

  /** Why the library could not be made or opened. */
  ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** What is to be said of a PIN as far as it is typed. Wipes it. */
  String pinHint(char[] typed) {
    if (typed.length == 0) {
      return workbench.text("start.pin.help");
    }
    try (Pin pin = new Pin(typed)) {
      return pin.weakness()
          .map(weakness -> workbench.messages().text("start", weakness))
          .orElseGet(() -> workbench.text("start.pin.good"));
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  void chooseFile() {
    Path now = file.get();
    workbench
        .files()
        .save(workbench.text("start.file.title"), String.valueOf(now.getFileName()), kind())
        .ifPresent(
            chosen -> {
              fileChosen = true;
              file.set(withExtension(chosen));
            });
  }

  /** Opens a library that exists, instead of making one. */
  void openExisting() {
    workbench
        .files()
        .open(workbench.text("start.open.title"), kind())
        .ifPresent(
            library ->
                start(
                    workbench.text("start.opening"),
                    progress -> {
                      founding.open(library, progress);
                      return Optional.empty();
                    }));
  }

  /** Makes the library when every answer will do. Wipes the PINs. */
  void create(char[] pin, char[] again) {
    Optional<Flaw> found = firstFlaw(pin, again);
    Arrays.fill(again, '\0');
    flaw.set(found);
    if (found.isPresent()) {
      Arrays.fill(pin, '\0');
      return;
    }
    Pin chosen = new Pin(pin);
    Arrays.fill(pin, '\0');
    FirstStart choices =
        new FirstStart(shop.get().strip(), owner(), chosen, beginning.get(), file.get());
    start(
        workbench.text("start.creating"),
        progress -> {
          try (chosen) {
            founding.found(choices, progress);
          }
          return Optional.empty();
        });
  }

  void cancel() {
    running.get().ifPresent(Running::cancel);
  }

  private void start(String what, LongWork<Optional<Problem>> work) {
    problem.set(Optional.empty());
    running.set(
        Optional.of(
            workbench
                .background()
                .start(
                    what,
                    progress -> {
                      try {
                        return work.run(progress);
                      } catch (CancellationException cancelled) {
                        throw cancelled;
                      } catch (Exception failure) {
                        return Optional.of(workbench.problems().problemOf(what, failure));
                      }
                    },
                    problem::set)));
  }

  private Optional<Flaw> firstFlaw(char[] pin, char[] again) {
    if (shop.get().isBlank()) {
      return Optional.of(new Flaw(Question.SHOP, workbench.text("start.flaw.shop")));
    }
    Optional<PeopleRefusal> refused = owner().flaw();
    if (refused.isPresent()) {
      return Optional.of(
          refused.get() == PeopleRefusal.NAME_MISSING
              ? new Flaw(Question.NAME, workbench.text("start.flaw.name"))
              : new Flaw(Question.INITIALS, workbench.text("start.flaw.initials")));
    }
    try (Pin chosen = new Pin(pin)) {
      Optional<Pin.Weakness> weakness = chosen.weakness();
      if (weakness.isPresent()) {
        return Optional.of(
            new Flaw(Question.PIN, workbench.messages().text("start", weakness.get())));
      }
    }
    return Arrays.equals(pin, again)
        ? Optional.empty()
        : Optional.of(new Flaw(Question.PIN_AGAIN, workbench.text("start.flaw.pin-again")));
  }

  private Profile owner() {
    return new Profile(name.get(), initials.get(), PersonColours.ALL.getFirst());
  }

  private Path suggested(String shopName) {
    String plain = shopName.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return folder.resolve((plain.isEmpty() ? "shop" : plain) + "." + EXTENSION);
  }

  private FileChoice.Kind kind() {
    return new FileChoice.Kind(workbench.text("start.file.kind"), List.of(EXTENSION));
  }

  private static Path withExtension(Path chosen) {
    String fileName = String.valueOf(chosen.getFileName());
    return fileName.endsWith("." + EXTENSION)
        ? chosen
        : chosen.resolveSibling(fileName + "." + EXTENSION);
  }
}
