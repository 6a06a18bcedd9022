package app.tarkka;

import app.tarkka.command.ProgramVersion;
import app.tarkka.document.CommentControl;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.manual.ManualControl;
import app.tarkka.document.reading.ReadingControl;
import app.tarkka.document.sheet.SheetControl;
import app.tarkka.document.template.NewDocuments;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.json.DocumentJsonImporter;
import app.tarkka.exchange.markdown.MarkdownImporter;
import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.ShopPaperSetting;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.PeopleService;
import app.tarkka.person.PinHashing;
import app.tarkka.person.Seat;
import app.tarkka.person.SignIn;
import app.tarkka.picture.OriginalsSetting;
import app.tarkka.quality.Iso2859Plans;
import app.tarkka.run.CallList;
import app.tarkka.run.DefectCodes;
import app.tarkka.run.LeftBehind;
import app.tarkka.run.Phrases;
import app.tarkka.run.RunService;
import app.tarkka.run.ShopWords;
import app.tarkka.sample.SampleRemover;
import app.tarkka.store.Argon2PinHashing;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.ui.kit.camera.Camera;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** One open library and the services over it: the only place where they are made and joined. */
record Wiring(
    SqliteLibrary library,
    Seat seat,
    InstantSource clock,
    Supplier<String> ids,
    PinHashing hashing,
    SignIn signIn,
    PeopleService peopleService,
    DocumentControl control,
    RunService runService,
    Importers importers) {

  static Wiring over(SqliteLibrary library) {
    return over(library, InstantSource.system(), thisSeat(), Argon2PinHashing.standard());
  }

  static Wiring over(SqliteLibrary library, InstantSource clock, Seat seat, PinHashing hashing) {
    Supplier<String> ids = () -> UUID.randomUUID().toString();
    return new Wiring(
        library,
        seat,
        clock,
        ids,
        hashing,
        new SignIn(library.people(), hashing, clock, System::nanoTime, seat),
        new PeopleService(library.people(), hashing, clock, ids, seat),
        new DocumentControl(library.documents(), library.people(), clock, seat),
        new RunService(
            library.runs(),
            library.documents(),
            library.people(),
            clock,
            ids,
            seat,
            new Iso2859Plans()),
        everyImporter());
  }

  SampleRemover sampleRemoval() {
    return new SampleRemover(
        library.documents(),
        control,
        library.runs(),
        runService,
        library.people(),
        peopleService,
        (event, by) -> library.recordLibraryEvent(event, Attribution.of(by, clock.instant(), seat)),
        library::together);
  }

  ReadingControl readingControl() {
    return new ReadingControl(
        library.documents(), library.readings(), library.people(), clock, seat);
  }

  CommentControl commentControl() {
    return new CommentControl(library.documents(), library.people(), clock, seat, ids);
  }

  NewDocuments newDocuments() {
    return new NewDocuments(library.documents(), library.templates(), ids, clock);
  }

  SheetControl sheetControl() {
    return new SheetControl(library.sheets(), clock, seat);
  }

  ManualControl manualControl() {
    return new ManualControl(library.manuals(), library.documents(), library.people(), clock, seat);
  }

  CallList callList() {
    return new CallList(library);
  }

  DefectCodes defectCodes() {
    return new DefectCodes(library);
  }

  LeftBehind leftBehind() {
    return new LeftBehind(library);
  }

  OriginalsSetting originals() {
    return new OriginalsSetting(library);
  }

  ShopPaperSetting shopPaper() {
    return new ShopPaperSetting(library, library.documents()::media);
  }

  Phrases phrases() {
    return new Phrases(library);
  }

  ShopWords shopWords() {
    return new ShopWords(library);
  }

  /** Nothing of it is loaded before somebody asks for a photo from it. */
  Camera camera() {
    return Camera.of(System.getProperty("os.name", ""));
  }

  /**
   * @param signedIn who is signed in at this seat, if anybody is
   */
  Outgoing outgoing(Supplier<Optional<Authentication>> signedIn) {
    return new Outgoing(library, signedIn, clock, seat);
  }

  /** Every format that can be read; the first that knows a file's name reads it. */
  static Importers everyImporter() {
    return new Importers(List.of(new MarkdownImporter(), new DocumentJsonImporter()));
  }

  static Seat thisSeat() {
    String name;
    try {
      name = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // A computer whose own name does not resolve still is a seat.
      name = "this computer";
    }
    return new Seat(name, ZoneId.systemDefault(), ProgramVersion.read());
  }
}
