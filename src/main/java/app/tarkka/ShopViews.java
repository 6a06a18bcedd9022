package app.tarkka;

import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.document.translation.TranslatedTitles;
import app.tarkka.ledger.Outgoing;
import app.tarkka.person.OneTimePins;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import app.tarkka.run.search.TitledSearch;
import app.tarkka.spelling.Spellers;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.importing.ImportModel;
import app.tarkka.ui.importing.ImportView;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.FxDelay;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.library.DocumentActions;
import app.tarkka.ui.library.LibraryModel;
import app.tarkka.ui.library.LibraryView;
import app.tarkka.ui.nonconformances.NonconformancesModel;
import app.tarkka.ui.nonconformances.NonconformancesView;
import app.tarkka.ui.people.IssuedPins;
import app.tarkka.ui.people.PeopleModel;
import app.tarkka.ui.people.PeopleView;
import app.tarkka.ui.search.SearchModel;
import app.tarkka.ui.search.SearchView;
import app.tarkka.ui.today.TodayModel;
import app.tarkka.ui.today.TodayView;
import app.tarkka.ui.today.Untouched;
import app.tarkka.ui.window.Views;
import java.security.SecureRandom;
import java.util.Optional;
import javafx.scene.Parent;

/** Which view shows which place of an open library, and what each is made of. */
final class ShopViews {
  private final Wiring wiring;
  private final Workbench workbench;
  private final Messages messages;
  private final Appearance appearance;
  private final Session session;
  private final IssuedPins issuedPins = new IssuedPins();
  private final SettingsPlace settings;
  private final Signing signing;
  private final Writer writer;
  private final ShopRuns runs;
  private final ShopRecords records;
  private final SeatHints hints;
  private final Spellers spellers = new Spellers();

  /** One for as long as the window stands: what was found is there again. */
  private final SearchModel search;

  /**
   * @param memory of this seat; it outlives the window
   */
  ShopViews(
      Wiring wiring,
      Workbench workbench,
      Appearance appearance,
      Session session,
      Writer.Asking asking,
      SeatMemory memory,
      SettingsPlace settings) {
    this.wiring = wiring;
    this.workbench = workbench;
    this.appearance = appearance;
    this.session = session;
    this.settings = settings;
    messages = workbench.messages();
    hints = memory.hints();
    signing = new Signing(wiring.signIn(), wiring.peopleService(), workbench);
    writer = new Writer(session, asking);
    runs = new ShopRuns(wiring, workbench, appearance, session, memory.typed(), signing);
    records = new ShopRecords(wiring, workbench, signing, outgoing());
    search =
        new SearchModel(
            workbench,
            new TitledSearch(wiring.library().search(), titles()),
            wiring.library().people(),
            memory.searches(),
            this::viewer,
            new FxDelay(),
            wiring.clock(),
            wiring.seat().zone());
  }

  Views all() {
    return printing()
        .in(new Views(), revisions(), records)
        .with(Place.Today.class, _ -> today())
        .with(Place.Library.class, _ -> library())
        .with(Place.NewDocument.class, new ShopTemplates(wiring, workbench, writer)::choice)
        .with(Place.Manuals.class, _ -> manuals().all())
        .with(Place.Manual.class, place -> manuals().one(place.manual()))
        .with(Place.Sheets.class, new ShopSheets(wiring, workbench, session, writer)::of)
        .with(Place.ImportReview.class, this::importReview)
        .with(Place.Search.class, place -> new SearchView(search, messages, place))
        .with(
            Place.Editor.class,
            place -> editor(place.document(), EditorModel.Wanted.NEWEST, place.step()))
        .with(
            Place.DocumentPage.class,
            place -> editor(place.document(), EditorModel.Wanted.EFFECTIVE, place.step()))
        .with(Place.Rehearsal.class, place -> rehearsal(place.back()))
        .with(Place.Translations.class, place -> translations().of(place))
        .with(Place.ReadDocument.class, place -> reading().text(place.document()))
        .with(Place.Readers.class, place -> reading().readers(place.document()))
        .with(Place.Reading.class, _ -> reading().matrix())
        .with(Place.Revisions.class, place -> revisions().all(place.document()))
        .with(Place.Differences.class, place -> revisions().two(place))
        .with(Place.StartRun.class, runs::start)
        .with(Place.Runner.class, place -> runs.runner(new RunId(place.run())))
        .with(Place.CheckRun.class, place -> runs.check(new RunId(place.run())))
        .with(Place.Records.class, _ -> records.list())
        .with(Place.RecordsOf.class, place -> records.of(place.subject()))
        .with(Place.RecordDetail.class, records::one)
        .with(
            Place.CompareRecords.class,
            place -> records.compare(new RunId(place.left()), new RunId(place.right())))
        .with(Place.Nonconformances.class, _ -> nonconformances())
        .with(Place.Verify.class, _ -> records.verify())
        .with(Place.People.class, place -> people(place.person()))
        .with(Place.Settings.class, _ -> settings.view(workbench));
  }

  private Parent today() {
    TodayModel model =
        new TodayModel(
            workbench,
            wiring.library().documents(),
            wiring.library().runs(),
            wiring.library().people(),
            this::viewer,
            signing,
            new ShopSample(wiring.sampleRemoval(), messages),
            wiring.clock(),
            wiring.seat().zone(),
            wiring.library().state().shop());
    Untouched rule =
        new Untouched(wiring.leftBehind()::after, new ShopEnding(wiring, workbench, signing));
    return new TodayView(
        model
            .with(rule)
            .titled(titles())
            .reading(wiring.readingControl()::matrix)
            .sheets(wiring.library().sheets()::stale),
        messages);
  }

  /** What can be done with documents; also from the palette. */
  DocumentActions documentActions() {
    return new DocumentActions(
        workbench,
        wiring.library().documents(),
        wiring.control(),
        wiring.library().manuals(),
        wiring.library().people(),
        signing,
        writer,
        wiring.newDocuments());
  }

  private Parent library() {
    return new LibraryView(
        new LibraryModel(
                workbench,
                wiring.library().documents(),
                documentActions(),
                new FxDelay(),
                wiring.clock(),
                wiring.seat().zone())
            .titled(titles()),
        messages);
  }

  private Parent importReview(Place.ImportReview place) {
    ImportModel model =
        new ImportModel(
            workbench,
            wiring.importers(),
            wiring.library().documents(),
            writer,
            wiring.ids(),
            () -> wiring.originals().now(),
            wiring.clock());
    return new ImportView(model, messages, place.files());
  }

  private Parent editor(DocumentId document, EditorModel.Wanted wanted, Optional<StepId> step) {
    EditorServices services =
        new EditorServices(
            wiring.library().documents(),
            wiring.library().drafts(),
            wiring.library().templates(),
            wiring.library().manuals(),
            wiring.library().sheets(),
            wiring.control(),
            wiring.commentControl(),
            wiring.library().people(),
            signing,
            writer,
            wiring.ids(),
            new FxDelay(),
            printing().sources()::looked,
            () -> wiring.originals().now(),
            wiring.clock(),
            wiring.seat().zone(),
            shopWords(),
            hints);
    return new EditorView(
        new EditorModel(workbench, services, document, wanted).at(step), messages);
  }

  private Parent rehearsal(Place.Editor back) {
    return new ShopRehearsal(wiring, workbench, appearance, RehearsalFolders.temporary(), back)
        .view();
  }

  private Parent nonconformances() {
    return new NonconformancesView(
        new NonconformancesModel(
            workbench,
            wiring.library().runs(),
            wiring.library().people(),
            this::viewer,
            wiring.clock(),
            wiring.seat().zone()),
        messages);
  }

  private ShopPrinting printing() {
    return new ShopPrinting(wiring, workbench, outgoing());
  }

  private Parent people(Optional<PersonId> person) {
    return new PeopleView(
        new PeopleModel(
            workbench,
            wiring.library().people(),
            wiring.peopleService(),
            wiring.signIn(),
            signing,
            new OneTimePins(new SecureRandom()),
            issuedPins,
            viewer(),
            wiring.seat().zone()),
        messages,
        person);
  }

  /** A list is in the language of its window. */
  private TranslatedTitles titles() {
    return titles(wiring, messages);
  }

  static TranslatedTitles titles(Wiring wiring, Messages messages) {
    return new TranslatedTitles(wiring.library().translations(), messages.locale(), wiring.clock());
  }

  private Outgoing outgoing() {
    return wiring.outgoing(session::authentication);
  }

  private ShopRevisions revisions() {
    return new ShopRevisions(wiring, workbench);
  }

  private ShopReading reading() {
    return new ShopReading(wiring, workbench, signing, writer, outgoing());
  }

  private ShopManuals manuals() {
    return new ShopManuals(wiring, workbench, session, writer);
  }

  private WordsOfShop shopWords() {
    return new WordsOfShop(wiring, session, spellers);
  }

  private ShopTranslations translations() {
    return new ShopTranslations(wiring, workbench, signing, writer, outgoing(), shopWords());
  }

  private Optional<PersonId> viewer() {
    return session.person().map(Person::id);
  }
}
