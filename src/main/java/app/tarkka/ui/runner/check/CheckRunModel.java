package app.tarkka.ui.runner.check;

import app.tarkka.person.Person;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Refusal;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.runner.entry.Photos;
import app.tarkka.ui.runner.entry.RefusalWords;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.WrongCode;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The checker's screen of one run: who checks, one page an entry, one signature over all of them,
 * and then what it came to. The doer stays signed in at the seat unless it locks meanwhile.
 */
public final class CheckRunModel {
  private final CheckLanguage language;
  private final RunId id;
  private final CheckDesk reads;
  private final CheckWriter writer;
  private final Photos photos;
  private final CheckScreen screen = new CheckScreen();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final MeasureActs measuring = new MeasureActs(() -> tell(""));
  private CheckDesk.@Nullable Waiting waiting;
  private @Nullable CheckSitting sitting;
  private Optional<Person> picked = Optional.empty();

  public CheckRunModel(RunId id, RunDesk desk) {
    this.id = id;
    this.language = new CheckLanguage(desk, id, this::speak);
    this.reads = new CheckDesk(desk, id, language);
    this.writer = new CheckWriter(language, id, reads);
    this.photos = new Photos(desk.workbench(), desk.documents(), desk.camera());
    load();
  }

  /** What the second person reads; their choice, not the doer's. */
  CheckLanguage language() {
    return language;
  }

  public ReadOnlyObjectProperty<CheckStage> stageProperty() {
    return screen.stage().getReadOnlyProperty();
  }

  /** The entry that is being checked, while a sitting goes on. */
  public ReadOnlyObjectProperty<Optional<CheckPage>> pageProperty() {
    return screen.page().getReadOnlyProperty();
  }

  public ObservableList<CheckAction> actions() {
    return screen.offered();
  }

  /** Why something was refused; empty when nothing was. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** A value that is to be read again; its details are what was typed and what is expected. */
  public ReadOnlyObjectProperty<Optional<Refusal>> slipProperty() {
    return measuring.slipProperty();
  }

  /** A code that is not the expected one; it says nothing of what the doer read. */
  public ReadOnlyObjectProperty<Optional<WrongCode>> wrongCodeProperty() {
    return measuring.wrongProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return writer.busyProperty();
  }

  /** What is run, and for what. */
  public String heading() {
    return waiting == null ? "" : waiting.code() + " · " + waiting.subject();
  }

  /** "Check 2 of 3"; empty outside a sitting. */
  public String place() {
    return sitting == null || screen.page().get().isEmpty() ? "" : sitting.place(language);
  }

  boolean independent(Person checker) {
    return waiting == null || waiting.independent(checker);
  }

  public Photos photos() {
    return photos;
  }

  public LocalDateTime now() {
    return LocalDateTime.ofInstant(language.desk().clock().instant(), language.desk().zone());
  }

  public void tell(String why) {
    message.set(why);
  }

  /** Marks whose name was chosen; they begin by a press of their own. */
  void pick(Person checker) {
    if (waiting != null && !waiting.mayCheck(checker).isEmpty()) {
      message.set("");
      picked = Optional.of(checker);
      show(waiting.stage(language.tag(), picked));
    }
  }

  boolean picked() {
    return picked.isPresent();
  }

  /** A PIN was typed where none is asked for. */
  void tellOfPin() {
    tell(language.desk().workbench().text("runner.check.choose.pin"));
  }

  /** Begins this person's sitting. Their PIN is asked once, for the signature at the end. */
  public void choose(Person checker) {
    CheckDesk.Waiting due = waiting;
    Set<EntryKey> may = due == null ? Set.of() : due.mayCheck(checker);
    if (due == null || may.isEmpty()) {
      return;
    }
    read(
        () -> reads.sitting(due, checker, may),
        parts -> {
          language.follow(due.words(), Optional.of(checker));
          sitting = new CheckSitting(parts);
          show(sitting.stage(language));
        });
  }

  private <T> void read(Callable<T> work, Consumer<T> onRead) {
    Workbench bench = language.desk().workbench();
    bench.background().read(bench.text("runner.opening"), work, onRead);
  }

  public void perform(CheckAction action) {
    if (!actions().contains(action) || writer.busyProperty().get()) {
      return;
    }
    message.set("");
    switch (action) {
      case BEGIN -> picked.ifPresent(this::choose);
      case BACK -> back();
      case NOT_NOW -> onward(CheckSitting::leave);
      case CANNOT -> reads.whyNot().ifPresent(why -> onward(now -> now.cannot(why)));
      case COMMIT ->
          screen.measured().ifPresent(item -> measuring.commit(item, this::next, this::refused));
      case ACCEPT -> inspect(InspectItem::accept);
      case REJECT -> reject();
      case SIGN -> sign();
      case THIRD_PERSON -> load();
      case TO_RUN, DECIDE -> go(new Place.Runner(id.value()));
      case DONE -> go(new Place.Today());
      case OPEN_RECORD -> go(new Place.RecordDetail(id.value()));
    }
  }

  /** Pass or fail of the page, chosen but not committed. */
  public void judge(Verdict verdict) {
    screen.measured().ifPresent(item -> measuring.judge(item, verdict));
  }

  /** The checker read the value again and stands by it. */
  public void insist() {
    screen.measured().ifPresent(item -> measuring.insist(item, this::next, this::refused));
  }

  public void takeBack() {
    measuring.takeBack();
  }

  private void next() {
    onward(CheckSitting::next);
  }

  private void inspect(Consumer<InspectItem> verdict) {
    if (screen.page().get().orElse(null) instanceof CheckPage.Inspect(InspectItem item)) {
      verdict.accept(item);
      next();
    }
  }

  private void reject() {
    reads.whatIsWrong().ifPresent(note -> inspect(item -> item.reject(note)));
  }

  private void onward(Consumer<CheckSitting> step) {
    CheckSitting now = sitting;
    if (now == null) {
      return;
    }
    step.accept(now);
    takeBack();
    if (now.done() && now.answers().isEmpty()) {
      load();
      return;
    }
    show(now.stage(language));
    if (now.done()) {
      sign();
    }
  }

  private void back() {
    CheckSitting now = sitting;
    if (now == null || !now.previous()) {
      if (mayLeave()) {
        load();
      }
    } else {
      show(now.stage(language));
    }
  }

  private void sign() {
    CheckSitting now = sitting;
    if (now != null) {
      writer.sign(now, results -> committed(now.checker(), results), this::refused);
    }
  }

  private void committed(Person checker, CheckResults results) {
    sitting = null;
    show(new CheckStage.Committed(checker, results));
  }

  /** Asks before the answers of a sitting that nobody signed are lost. */
  public boolean mayLeave() {
    return sitting == null || !sitting.begun() || reads.mayLose();
  }

  /** Somebody goes to another screen. */
  void left() {
    LeftBehindCheck.at(screen.stage().get(), waiting, language.desk().session());
  }

  /** Lets go of the answers that nobody signed, without a question. */
  void giveUp() {
    sitting = null;
  }

  private void load() {
    sitting = null;
    picked = Optional.empty();
    read(reads::waiting, this::loaded);
  }

  private void loaded(CheckDesk.Waiting found) {
    waiting = found;
    language.follow(found.words(), Optional.empty());
    show(found.stage(language.tag(), picked));
  }

  private void show(CheckStage due) {
    boolean records = language.desk().workbench().navigation().reaches(new Place.Records());
    screen.show(due, records ? CheckOffered::at : CheckOffered::withoutRecords);
    language.choice().spoken();
  }

  /** Another language was chosen: the same page, and what was typed on it, in other words. */
  private void speak() {
    CheckDesk.Waiting found = waiting;
    CheckSitting now = sitting;
    if (found == null) {
      return;
    }
    message.set("");
    language.follow(found.words(), screen.stage().get().whose());
    if (now == null) {
      loaded(found);
    } else {
      show(now.stage(language));
    }
  }

  private void refused(Refusal refusal) {
    message.set(new RefusalWords(language.desk().workbench().messages()).of(refusal));
  }

  private void go(Place place) {
    language.desk().workbench().navigation().go(place);
  }
}
