package app.tarkka.ui.runner;

import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Place;
import app.tarkka.run.Refusal;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.run.Sample;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.runner.entry.LanguageChoice;
import app.tarkka.ui.runner.entry.RefusalWords;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.RunLanguages;
import app.tarkka.ui.runner.entry.Stop;
import app.tarkka.ui.runner.entry.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The run that is on the screen: what is known of it, what was typed, and the way to change it. */
final class OpenRun {
  private static final Content NOTHING = Content.of(Kind.PROCEDURE, "", "", List.of());

  private final RunDesk window;
  private final LanguageChoice language;
  private final RunId id;
  private final RunWriter writer;
  private final Drafts drafts;
  private final Runnable onChanged;
  private final Set<Place> skipped = new HashSet<>();
  private PieceFocus focus = new PieceFocus(Map.of(), Set.of());
  private final Said said = new Said();
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<UndoOffer>> undo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private FoundRun found = FoundRun.NOTHING;
  private @Nullable RunReading reading;

  OpenRun(RunDesk desk, RunId id, Runnable onChanged) {
    this.window = desk;
    this.id = id;
    this.onChanged = onChanged;
    this.drafts = new Drafts(this, desk, id);
    this.writer = new RunWriter(desk, id, () -> language().read());
    this.language = new LanguageChoice(desk, chooser(), Wording.of(NOTHING), this::otherLanguage);
  }

  RunId id() {
    return id;
  }

  void load() {
    window
        .workbench()
        .background()
        .read(
            text("runner.opening"),
            () -> FoundRun.read(window, id),
            read -> {
              found = read.found();
              changed(read.run());
            });
  }

  /** Shows the run as it now is. */
  void changed(Run run) {
    PersonId viewer = person().map(Person::id).orElse(null);
    if (run.state().ended()) {
      drafts.forgetAll();
    }
    language.follow(Wording.of(run.content()), found.languages(), chooser());
    boolean left = focus.chosen().values().stream().anyMatch(unit -> !focus.open(run, unit));
    focus = new PieceFocus(left ? Map.of() : focus.chosen(), skipped);
    reading = new RunReading(new RunView(run, viewer), found.people(), focus, language);
    onChanged.run();
    language.spoken();
  }

  /** Puts another piece on the screen. */
  void choose(Sample sample, int unit) {
    RunReading now = now();
    focus = new PieceFocus(focus.chosen(), skipped).choosing(sample, unit);
    reading = new RunReading(now.view(), found.people(), focus, language);
  }

  /** Somebody signed in or out: what was said to the person before them is not for them. */
  void otherPerson() {
    hush();
    lookAgain();
  }

  private void otherLanguage() {
    lookAgain();
    said.again();
  }

  private void hush() {
    said.hush();
    question.set(Optional.empty());
    undo.set(Optional.empty());
  }

  /** Looks at the same run with other eyes, or in another language. */
  private void lookAgain() {
    if (reading != null) {
      changed(reading.run());
    }
  }

  Optional<RunReading> reading() {
    return Optional.ofNullable(reading);
  }

  /** The run on the screen; only after it was loaded. */
  RunReading now() {
    if (reading == null) {
      throw new IllegalStateException("run " + id + " is not loaded");
    }
    return reading;
  }

  /** Does what the signed-in person asks; a refusal is shown in the message space. */
  void perform(RunCommand command, Consumer<Run> then) {
    perform(command, then, this::refused);
  }

  void perform(RunCommand command, Consumer<Run> then, Consumer<Refusal> onRefused) {
    Optional<Authentication> by = window.session().authentication();
    if (by.isEmpty()) {
      onRefused.accept(Refusal.of(Refusal.Reason.SIGNATURE_NEEDED));
      return;
    }
    perform(command, by.get(), then, onRefused);
  }

  /** Asks for a signature, and does what it signs. */
  void sign(SignatureForm form, RunCommand command, Consumer<Run> then) {
    sign(form, by -> performAs(command, by, then));
  }

  /** Asks for a signature, and hands on whose it is. */
  void sign(SignatureForm form, Consumer<Authentication> then) {
    if (!writer.busyProperty().get()) {
      desk().signing().ask(form, then);
    }
  }

  /** Does what somebody has just signed. */
  void performAs(RunCommand command, Authentication by, Consumer<Run> then) {
    perform(command, by, then, this::refused);
  }

  private void perform(
      RunCommand command, Authentication by, Consumer<Run> then, Consumer<Refusal> onRefused) {
    Optional<PersonId> asked = person().map(Person::id);
    writer.perform(
        command,
        by,
        run -> {
          hush();
          then.accept(run);
          if (!asked.equals(person().map(Person::id))) {
            hush();
          }
        },
        onRefused);
  }

  void refused(Refusal refusal) {
    if (refusal.reason() == Refusal.Reason.CHANGED_MEANWHILE) {
      load();
    }
    said.say(
        RunMessage.Kind.REFUSED, () -> new RefusalWords(desk().workbench().messages()).of(refusal));
  }

  void say(RunMessage.Kind kind, String text) {
    said.say(kind, text);
  }

  Said said() {
    return said;
  }

  /** What is being typed. */
  Drafts drafts() {
    return drafts;
  }

  /** The shop's defect codes. */
  List<DefectCode> codes() {
    return found.codes();
  }

  /** Whom the shop calls, in order. */
  List<Contact> callList() {
    return found.callList();
  }

  /** The desk in the language that is read. */
  RunDesk desk() {
    return language.desk();
  }

  LanguageChoice language() {
    return language;
  }

  private RunLanguages.Chooser chooser() {
    return new RunLanguages.Chooser(id, person().map(p -> p.id().value()).orElse(""));
  }

  RunWriter writer() {
    return writer;
  }

  /** Leaves something optional out in this sitting. */
  void skip(Stop stop) {
    skipped.add(stop.place());
    changed(now().run());
    say(RunMessage.Kind.INFO, text("runner.skipped", now().named(stop)));
  }

  Set<Place> skipped() {
    return skipped;
  }

  RunHeader header(Optional<StepId> at) {
    return now().header(at, found.newerRevision(), found.others());
  }

  ReadOnlyObjectWrapper<Optional<Question>> question() {
    return question;
  }

  ReadOnlyObjectWrapper<Optional<UndoOffer>> undo() {
    return undo;
  }

  /** How long an undo is still offered. */
  long undoSeconds() {
    Optional<UndoOffer> offer = undo.get();
    if (offer.isEmpty()) {
      return 0;
    }
    Instant now = window.clock().instant();
    if (!now.isBefore(offer.get().until())) {
      undo.set(Optional.empty());
    }
    return Math.max(0, Duration.between(now, offer.get().until()).toSeconds());
  }

  String text(String key, Object... arguments) {
    return desk().workbench().text(key, arguments);
  }

  /** The signed-in person; nothing is offered to nobody. */
  Optional<Person> person() {
    return window.session().person();
  }
}
