package app.tarkka.ui.runner;

import app.tarkka.document.Content;
import app.tarkka.person.Person;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.camera.Camera;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.runner.check.CheckRunModel;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.RunLanguages;
import app.tarkka.ui.runner.entry.TextAnswerModel;
import app.tarkka.ui.runner.entry.TypedText;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;

/** A seat at a bench: a real library in a folder, with work done at once and scripted dialogs. */
public final class RunnerBench implements AutoCloseable {
  private final TestLibrary shop;
  private final TestWorkbench workbench;
  private final Session session = new Session();
  private TypedText typed = new TypedText();
  private RunLanguages languages;
  private RunDesk desk;
  private Camera camera = Camera.NONE;

  public RunnerBench(Path folder) {
    this(folder, Locale.ENGLISH);
  }

  public RunnerBench(Path folder, Locale language) {
    this(TestLibrary.in(folder), language);
  }

  /** At a library that is there; it is closed with the bench. */
  public RunnerBench(TestLibrary shop, Locale language) {
    this.shop = shop;
    workbench = new TestWorkbench(language);
    languages = new RunLanguages(shop.library().translations());
    desk = desk();
  }

  /** Starts a run of the content, with that person signed in. */
  public RunId start(Content content, String who) {
    session.signIn(shop.signIn(who));
    var revision = shop.effective(content);
    return switch (shop.runService().start(revision.document(), "Job 5571", shop.signIn(who))) {
      case RunOutcome.Done done -> done.run().id();
      case RunOutcome.Refused refused -> throw new AssertionError(refused.refusal());
    };
  }

  /** The doer's screen of the run, opened anew. */
  public RunnerModel runner(RunId id) {
    return new RunnerModel(id, desk);
  }

  /** The checker's screen of the run. */
  public CheckRunModel check(RunId id) {
    return new CheckRunModel(id, desk);
  }

  public Run run(RunId id) {
    return shop.runs().find(id).orElseThrow();
  }

  public Person person(String name) {
    return shop.people().find(TestLibrary.id(name)).orElseThrow();
  }

  /** The next signature is this person's, with the right PIN. */
  public RunnerBench signs(String name) {
    Person person = person(name);
    workbench
        .dialogs()
        .answer(
            new ScriptedDialogs.Signature(
                Signer.of(person), new String(TestLibrary.pin(name).reveal())));
    return this;
  }

  /** The next dialog is answered with this. */
  public RunnerBench answers(Object yesOrText) {
    workbench.dialogs().answer(yesOrText);
    return this;
  }

  /** A seat that remembers this of what was typed. */
  public RunnerBench keeping(TypedText kept) {
    typed = kept;
    desk = desk();
    return this;
  }

  /** A seat with this camera. */
  public RunnerBench with(Camera newCamera) {
    camera = newCamera;
    desk = desk();
    return this;
  }

  /** Closes the library and opens it again, as after a restart; nobody is signed in then. */
  public RunnerBench reopened() {
    session.signOut();
    shop.reopen();
    languages = new RunLanguages(shop.library().translations());
    desk = desk();
    return this;
  }

  /** A desk on the library as it is open now. */
  public RunDesk desk() {
    return new RunDesk(
        workbench.get(),
        shop.runService(),
        shop.runs(),
        shop.documents(),
        shop.people(),
        shop.defectCodes(),
        shop.phrases(),
        camera,
        shop.callList(),
        new Signing(shop.newSignIn(), workbench.get()),
        typed,
        languages,
        session,
        shop.clock(),
        ZoneOffset.UTC);
  }

  public TestLibrary shop() {
    return shop;
  }

  public TestWorkbench workbench() {
    return workbench;
  }

  public Session session() {
    return session;
  }

  public Place place() {
    return workbench.place();
  }

  @Override
  public void close() {
    shop.close();
  }

  /** Types what the step asks for. */
  public static void type(StepModel at, String typed) {
    switch (at.answer()) {
      case NumberAnswerModel number -> number.readings().getFirst().set(typed);
      case TextAnswerModel text -> text.textProperty().set(typed);
      case ChoiceAnswerModel choice -> choice.toggle(typed);
      default -> throw new AssertionError("nothing to type at " + at.step().id());
    }
  }

  /** Types a value at the step on the screen, and confirms it. */
  public static void enter(RunnerModel model, String typed) {
    type(model.current().orElseThrow(), typed);
    model.perform(RunAction.CONFIRM);
  }
}
