package app.tarkka;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import app.tarkka.run.RunTimers;
import app.tarkka.run.StartedTimer;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.EveryWindow;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.lock.Cover;
import app.tarkka.ui.lock.IdleTime;
import app.tarkka.ui.lock.LockLanguage;
import app.tarkka.ui.lock.LockModel;
import app.tarkka.ui.lock.LockPanel;
import app.tarkka.ui.window.Frame;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Locks this seat when nobody is there, and opens it to whoever shows their PIN. */
final class SeatLock implements AutoCloseable {
  /** Inside an open run hands are busy (R14); no seat waits longer (trust.md 20). */
  private static final Duration IN_A_RUN = Duration.ofMinutes(5);

  /** A tile that was touched on the lock is forgotten after this. */
  private static final Duration ON_THE_TILES = Duration.ofSeconds(60);

  private final Wiring wiring;
  private final Workbench workbench;
  private final Session session;
  private final Rule rule;
  private final Frame frame;
  private final Cover cover = new Cover();
  private final IdleTime idle;
  private final Subscriptions subscriptions = new Subscriptions();
  private Optional<Lock> lock = Optional.empty();

  private record Lock(LockModel model, LockPanel panel, Optional<PersonId> whose) {}

  /** What this seat asks for. */
  interface Rule {
    /** How long nobody may touch a screen that is no run. */
    Duration elsewhere();

    /** Whether the name tiles are all that is shown to nobody. */
    boolean kiosk();

    /** What the window can speak; a kiosk offers it on its name tiles. */
    List<LockLanguage> languages(Workbench of);
  }

  /**
   * @param frame shows the place to whoever comes after somebody else
   */
  SeatLock(
      Wiring wiring, Workbench workbench, Session session, Delay delay, Rule rule, Frame frame) {
    this.wiring = wiring;
    this.workbench = workbench;
    this.session = session;
    this.rule = rule;
    this.frame = frame;
    idle = new IdleTime(this::allowed, this::dueLast, this::nobodyThere, delay, wiring.clock());
    subscriptions.add(EveryWindow.input(_ -> idle.touched()));
    subscriptions.onChange(workbench.navigation().placeProperty(), idle::touched);
    subscriptions.onChange(session.lockedProperty(), this::show);
    subscriptions.add(session.onLeft(this::left));
    subscriptions.add(session.onOtherPerson(this::taken));
    subscriptions.add(session.onOtherPerson(this::begin));
  }

  /**
   * Call once the window is on the stage: a kiosk begins with its name tiles, and a seat that was
   * locked while its window was drawn anew stays locked.
   */
  void begin() {
    if (session.lockedProperty().get()) {
      // Drawn while nobody was here, it is drawn again for whoever comes.
      cover(Optional.empty());
    } else if (rule.kiosk() && session.person().isEmpty()) {
      session.lock();
    }
  }

  @Override
  public void close() {
    subscriptions.close();
    idle.close();
    lock.ifPresent(on -> on.panel().close());
    lock = Optional.empty();
    cover.lift();
  }

  private Duration allowed() {
    if (lock.isPresent()) {
      return ON_THE_TILES;
    }
    return run().isPresent() ? IN_A_RUN : rule.elsewhere();
  }

  private Optional<RunId> run() {
    return switch (workbench.navigation().placeProperty().get()) {
      case Place.Runner at -> Optional.of(new RunId(at.run()));
      case Place.CheckRun at -> Optional.of(new RunId(at.run()));
      default -> Optional.empty();
    };
  }

  private void nobodyThere() {
    if (lock.isPresent()) {
      lock.get().model().beginAgain();
    } else if (rule.kiosk() || session.person().isPresent()) {
      session.lock();
    }
  }

  private void show() {
    boolean locked = session.lockedProperty().get();
    if (locked) {
      cover(frame.whose().or(session::person).map(Person::id));
    } else {
      open();
    }
  }

  /**
   * @param whose is shown what is under the lock as it was
   */
  private void cover(Optional<PersonId> whose) {
    if (lock.isPresent()) {
      return;
    }
    LockModel model =
        new LockModel(
            workbench,
            wiring.library().people(),
            new Signing(wiring.signIn(), wiring.peopleService(), workbench),
            session,
            run().isPresent() ? LockModel.Under.RUN : LockModel.Under.PAGE,
            frame.whose());
    LockPanel panel =
        new LockPanel(model, wiring.library().state().shop(), languages(), workbench.messages());
    lock = Optional.of(new Lock(model, panel, whose));
    cover.put(panel);
    panel.focusFirst();
    idle.touched();
  }

  /** Another language draws the window anew: not over what only the window itself remembers. */
  private List<LockLanguage> languages() {
    Place place = workbench.navigation().placeProperty().get();
    boolean kept = place instanceof Place.Today || place instanceof Place.Runner;
    boolean drawable = (session.person().isEmpty() || kept) && frame.whose().isEmpty();
    return rule.kiosk() && drawable && !Cover.dialogOpen() ? rule.languages(workbench) : List.of();
  }

  private void open() {
    if (lock.isEmpty()) {
      return;
    }
    boolean same = lock.get().whose().equals(session.person().map(Person::id));
    lock.get().panel().close();
    lock = Optional.empty();
    if (same) {
      cover.lift();
    } else {
      // Drawn anew before it is on the screen: nobody sees for a moment what another left there.
      frame.handOver();
      cover.liftForSomebodyElse();
    }
    idle.touched();
  }

  /**
   * Somebody went, or gave their place to somebody else, without a lock in between: the screen is
   * drawn anew with other eyes. A check that is another's own stays theirs.
   */
  private void left() {
    if (lock.isEmpty() && frame.whose().isEmpty()) {
      frame.handOver();
    }
  }

  /** Somebody else than the checker, whose sitting is on the screen, took the seat by the chip. */
  private void taken() {
    Optional<PersonId> checker = frame.whose().map(Person::id);
    Optional<PersonId> here = session.person().map(Person::id);
    if (lock.isEmpty() && checker.isPresent() && here.isPresent() && !here.equals(checker)) {
      frame.handOver();
    }
  }

  private void dueLast(Consumer<Optional<Instant>> known) {
    Optional<RunId> run = run();
    if (run.isEmpty()) {
      known.accept(Optional.empty());
      return;
    }
    workbench
        .background()
        .read(
            workbench.text("lock.timers"),
            () -> wiring.library().runs().find(run.get()).map(RunTimers::of).orElse(List.of()),
            timers -> known.accept(dueLast(timers)),
            // What cannot be read keeps no window open.
            _ -> known.accept(Optional.empty()));
  }

  private static Optional<Instant> dueLast(List<StartedTimer> timers) {
    return timers.stream()
        .flatMap(timer -> timer.notBefore().or(timer::notAfter).stream())
        .max(Comparator.naturalOrder());
  }
}
