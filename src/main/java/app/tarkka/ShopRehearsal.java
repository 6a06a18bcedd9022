package app.tarkka;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.PersonId;
import app.tarkka.rehearsal.Rehearsal;
import app.tarkka.rehearsal.RehearsalPins;
import app.tarkka.run.RunId;
import app.tarkka.run.RunSummary;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.rehearsal.RehearsalModel;
import app.tarkka.ui.rehearsal.RehearsalPlaces;
import app.tarkka.ui.rehearsal.RehearsalRoom;
import app.tarkka.ui.rehearsal.RehearsalView;
import app.tarkka.ui.runner.entry.RefusalWords;
import app.tarkka.ui.runner.entry.TypedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * The rehearsal of a document's newest wording: a library in the system's folder for temporary
 * files, with screens of runs of its own over it. It is deleted when the rehearsal is left.
 */
final class ShopRehearsal implements RehearsalRoom {
  private final Wiring shop;
  private final Workbench workbench;
  private final Appearance appearance;
  private final RehearsalFolders folders;
  private final Place.Editor back;
  private final DocumentId document;
  private final RehearsalPlaces places = new RehearsalPlaces();

  private volatile @Nullable Begun begun;

  ShopRehearsal(
      Wiring shop,
      Workbench workbench,
      Appearance appearance,
      RehearsalFolders folders,
      Place.Editor back) {
    this.shop = shop;
    this.workbench = workbench;
    this.appearance = appearance;
    this.folders = folders;
    this.back = back;
    this.document = back.document();
  }

  /** One library of a rehearsal and the run in it. */
  private record Begun(
      Path folder,
      Wiring wiring,
      RunId run,
      Authentication worker,
      Session session,
      TypedText typed) {}

  Parent view() {
    return new RehearsalView(
        new RehearsalModel(workbench, this, places, back),
        this::screen,
        Rehearsal.PIN,
        workbench.messages());
  }

  @Override
  public Outcome begin() throws Exception {
    end();
    Path folder = folders.make(shop.clock().instant());
    SqliteLibrary library = null;
    try {
      library =
          SqliteLibrary.create(
              folder.resolve(RehearsalFolders.LIBRARY),
              workbench.text("rehearsal.subject"),
              Attribution.without(PersonId.TARKKA, "program", shop.clock().instant(), shop.seat()));
      Outcome outcome = fill(folder, library);
      if (outcome instanceof Outcome.Refused) {
        clear(folder, library);
      }
      return outcome;
    } catch (Exception failed) {
      clear(folder, library);
      throw failed;
    }
  }

  private Outcome fill(Path folder, SqliteLibrary library) {
    RehearsalPins pins = new RehearsalPins();
    Wiring inside = Wiring.over(library, shop.clock(), shop.seat(), pins);
    Attribution program =
        Attribution.without(PersonId.TARKKA, "program", shop.clock().instant(), shop.seat());
    inside.defectCodes().keep(shop.defectCodes().all(), program);
    inside.phrases().keep(shop.phrases().all(), program);
    inside.callList().keep(shop.callList().all(), program);
    Content draft =
        shop.library().documents().revisions(document).stream()
            .findFirst()
            .map(Revision::content)
            .orElseThrow();
    Rehearsal rehearsal =
        new Rehearsal(
            shop.library().documents(),
            library.people(),
            library.documents(),
            inside.runService(),
            pins,
            shop.clock(),
            shop.seat());
    return switch (rehearsal.begin(document, draft, names())) {
      case Rehearsal.Outcome.Begun done -> begun(folder, inside, done.run(), done.worker());
      case Rehearsal.Outcome.NotReady no -> new Outcome.Refused(notReady(no.why()));
      case Rehearsal.Outcome.NotStarted no ->
          new Outcome.Refused(new RefusalWords(workbench.messages()).of(no.why()));
    };
  }

  private Outcome begun(Path folder, Wiring inside, RunId run, Authentication worker) {
    Session session = new Session();
    begun = new Begun(folder, inside, run, worker, session, new TypedText());
    return new Outcome.Begun(run.value());
  }

  private String notReady(DocumentControl.Refusal why) {
    return workbench.text("rehearsal.notReady", workbench.messages().text("document", why));
  }

  private Rehearsal.Names names() {
    Messages messages = workbench.messages();
    return new Rehearsal.Names(
        messages.text("rehearsal.worker"),
        messages.text("rehearsal.second"),
        messages.text("rehearsal.owner"),
        messages.text("rehearsal.title"),
        messages.text("rehearsal.subject"));
  }

  private Optional<Parent> screen(Place place) {
    return Optional.ofNullable(begun).flatMap(now -> screen(now, place));
  }

  private Optional<Parent> screen(Begun now, Place place) {
    Workbench inside =
        new Workbench(
            workbench.messages(),
            workbench.background(),
            places,
            workbench.dialogs(),
            workbench.problems(),
            workbench.files());
    // Going away from a check locks the seat; here nobody stands between worker and checker.
    now.session().signIn(now.worker());
    ShopRuns runs =
        new ShopRuns(
            now.wiring(),
            inside,
            appearance,
            now.session(),
            now.typed(),
            new Signing(now.wiring().signIn(), now.wiring().peopleService(), inside));
    return switch (place) {
      case Place.Runner at -> Optional.of(runs.runner(new RunId(at.run())));
      case Place.CheckRun at -> Optional.of(runs.check(new RunId(at.run())));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<RunSummary> run() {
    return Optional.ofNullable(begun)
        .flatMap(now -> now.wiring().library().runs().summary(now.run()));
  }

  @Override
  public void end() throws IOException {
    Begun before = begun;
    begun = null;
    if (before != null) {
      clear(before.folder(), before.wiring().library());
    }
  }

  private void clear(Path folder, @Nullable SqliteLibrary library) throws IOException {
    if (library != null) {
      library.close();
    }
    folders.delete(folder);
  }
}
