package app.tarkka.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.CommentControl;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.Outgoing;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.PinHashing;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import app.tarkka.person.SignIn;
import app.tarkka.quality.Iso2859Plans;
import app.tarkka.run.CallList;
import app.tarkka.run.DefectCodes;
import app.tarkka.run.Phrases;
import app.tarkka.run.RunService;
import app.tarkka.run.Runs;
import app.tarkka.store.Argon2PinHashing;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.OpenMode;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.testkit.FoundedShop.Founder;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A real library in a temporary folder with Ana (owner, worker), Ben (checker), Cho (worker) and
 * Dia (author), who sign with real, cheaply hashed PINs. Person ids are the names in lower case.
 *
 * <pre>{@code
 * try (TestLibrary shop = TestLibrary.in(folder)) {
 *   Revision revision = shop.effective(TestContents.sandwich());
 *   shop.runService().start(revision.document(), "Order 1", shop.signIn("cho"));
 * }
 * }</pre>
 */
public final class TestLibrary implements AutoCloseable {
  static final Seat SEAT = new Seat("counter", ZoneOffset.UTC, "test");
  static final PinHashing HASHING = Argon2PinHashing.weakForTests();
  static final List<Founder> FOUNDERS =
      List.of(
          new Founder("ana", "Ana", "#7A4F9A", Set.of(Role.OWNER, Role.WORKER), "284751"),
          new Founder("ben", "Ben", "#1F6F8B", Set.of(Role.CHECKER), "739164"),
          new Founder("cho", "Cho", "#8B5E1F", Set.of(Role.WORKER), "618305"),
          new Founder("dia", "Dia", "#2F7A4F", Set.of(Role.AUTHOR), "405927"));

  private static final Map<String, String> PINS =
      FOUNDERS.stream().collect(Collectors.toMap(Founder::id, Founder::pin));

  private final TestClock clock = new TestClock();
  private final Seat seat = SEAT;
  private final PinHashing hashing = HASHING;
  private final TestIds ids;
  private final Map<String, String> pins = new HashMap<>(PINS);
  private final Path file;
  private SqliteLibrary library;

  private TestLibrary(Path file) {
    this.file = file;
    ids = new TestIds();
    FoundedShop.layAt(file);
    ids.skip(FOUNDERS.size());
    library = assertDoesNotThrow(() -> SqliteLibrary.open(file, OpenMode.READ_WRITE, clock));
  }

  private TestLibrary(SqliteLibrary library, Path file, String idPrefix) {
    this.file = file;
    this.library = library;
    ids = new TestIds(idPrefix);
  }

  /**
   * One that {@link #in} made, opened by another process; it knows the four first people's PINs.
   *
   * @param idPrefix of every id that this process makes
   */
  public static TestLibrary again(Path file, String idPrefix) throws LibraryRefused {
    return new TestLibrary(SqliteLibrary.open(file, OpenMode.READ_WRITE), file, idPrefix);
  }

  /** A new library, {@code shop.tarkka}, in the folder. */
  public static TestLibrary in(Path folder) {
    return new TestLibrary(folder.resolve("shop.tarkka"));
  }

  /** Signs in with the right PIN: good for entries. */
  public Authentication signIn(String name) {
    return right(newSignIn().signIn(id(name), pinOf(name)));
  }

  /** Signs with the right PIN: good for one act of that meaning. */
  public Authentication sign(String name, Meaning meaning) {
    return right(newSignIn().sign(id(name), pinOf(name), meaning));
  }

  /** What an event of that person's is attributed to, now. */
  public Attribution by(Authentication authentication) {
    return Attribution.of(authentication, clock.instant(), seat);
  }

  /** Attributed to Tarkka itself, now. */
  public Attribution program() {
    return Attribution.without(PersonId.TARKKA, "program", clock.instant(), seat);
  }

  /** Adds a person with a PIN of their own; {@code pin} must be six digits or more. */
  public Person add(String name, String pin, Set<Role> roles, Attribution by) {
    PersonId id = id(name);
    String shown = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    people()
        .record(
            List.of(
                new PersonEvent.PersonAdded(id, shown, shown.substring(0, 1), "#555555", roles),
                new PersonEvent.CredentialIssued(id, ids.get(), false)),
            hashing.hash(new Pin(pin.toCharArray())),
            by);
    pins.put(name, pin);
    return people().find(id).orElseThrow();
  }

  /** Gives a person another PIN, set by somebody. */
  public void issue(String who, String pin, String by) {
    people()
        .record(
            List.of(new PersonEvent.CredentialIssued(id(who), ids.get(), false)),
            hashing.hash(new Pin(pin.toCharArray())),
            Attribution.without(id(by), "program", clock.instant(), seat));
    pins.put(who, pin);
  }

  public void deactivate(String who, String by) {
    people()
        .record(
            List.of(new PersonEvent.PersonDeactivated(id(who))),
            null,
            by(sign(by, Meaning.DECIDED)));
  }

  /** Writes the content as Dia, submits it, lets Ana approve it: the revision in force. */
  public Revision effective(Content content) {
    DocumentId id = new DocumentId(ids.get());
    documents().create(id, content, "", id("dia"), clock.instant());
    return submitAndApprove(id);
  }

  /** Makes a further revision of the document effective. */
  public Revision revised(DocumentId id, Content content) {
    documents().saveDraft(id, content, id("dia"), clock.instant());
    return submitAndApprove(id);
  }

  /** A draft by Dia. */
  public Revision draft(Content content) {
    return documents().create(new DocumentId(ids.get()), content, "", id("dia"), clock.instant());
  }

  public static PersonId id(String name) {
    return new PersonId(name);
  }

  public static Pin pin(String name) {
    return new Pin(Objects.requireNonNull(PINS.get(name), name).toCharArray());
  }

  /** What somebody types to sign in. */
  public String digitsOf(String name) {
    return pins.getOrDefault(name, "");
  }

  private Pin pinOf(String name) {
    return new Pin(digitsOf(name).toCharArray());
  }

  public SqliteLibrary library() {
    return library;
  }

  public Phrases phrases() {
    return new Phrases(library);
  }

  public CallList callList() {
    return new CallList(library);
  }

  public DefectCodes defectCodes() {
    return new DefectCodes(library);
  }

  public Ledger ledger() {
    return library.ledger();
  }

  /** Enters what leaves in the name of whoever the supplier says. */
  public Outgoing outgoing(Supplier<Optional<Authentication>> signedIn) {
    return new Outgoing(library, signedIn, clock, seat);
  }

  public People people() {
    return library.people();
  }

  public Documents documents() {
    return library.documents();
  }

  public Runs runs() {
    return library.runs();
  }

  public DocumentControl documentControl() {
    return new DocumentControl(documents(), people(), clock, seat);
  }

  public CommentControl commentControl() {
    return new CommentControl(documents(), people(), clock, seat, ids);
  }

  public RunService runService() {
    return new RunService(runs(), documents(), people(), clock, ids, seat, new Iso2859Plans());
  }

  public SignIn newSignIn() {
    return new SignIn(people(), hashing, clock, seat);
  }

  public PinHashing hashing() {
    return hashing;
  }

  public TestClock clock() {
    return clock;
  }

  public Seat seat() {
    return seat;
  }

  public Supplier<String> ids() {
    return ids;
  }

  public Path file() {
    return file;
  }

  public void reopen() {
    whileClosed(() -> {});
  }

  public void whileClosed(Runnable work) {
    library.close();
    work.run();
    library = assertDoesNotThrow(() -> SqliteLibrary.open(file, OpenMode.READ_WRITE, clock));
  }

  @Override
  public void close() {
    library.close();
  }

  private Revision submitAndApprove(DocumentId id) {
    boolean again = documents().effective(id).isPresent();
    refuseNothing(documentControl().submit(id, "", again, sign("dia", Meaning.AUTHORED)));
    refuseNothing(documentControl().approve(id, sign("ana", Meaning.APPROVED)));
    return documents().effective(id).orElseThrow();
  }

  private static void refuseNothing(Optional<DocumentControl.Refusal> refusal) {
    assertEquals(Optional.empty(), refusal.map(DocumentControl.Refusal::token));
  }

  private static Authentication right(SignIn.Outcome outcome) {
    return assertInstanceOf(SignIn.Outcome.Right.class, outcome).authentication();
  }
}
