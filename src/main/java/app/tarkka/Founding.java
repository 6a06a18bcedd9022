package app.tarkka;

import app.tarkka.document.Contact;
import app.tarkka.person.Attribution;
import app.tarkka.person.PeopleOutcome;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.PinHashing;
import app.tarkka.person.Profile;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import app.tarkka.run.CallList;
import app.tarkka.run.DefectCodes;
import app.tarkka.run.Phrases;
import app.tarkka.run.RunId;
import app.tarkka.sample.Sample;
import app.tarkka.sample.SampleCalls;
import app.tarkka.sample.SampleClock;
import app.tarkka.sample.SampleDefects;
import app.tarkka.sample.SamplePhrases;
import app.tarkka.sample.Trade;
import app.tarkka.store.Argon2PinHashing;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.OpenMode;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Makes new libraries: the sample shop, or a shop of one's own with or without a sample in it. */
final class Founding {
  private final Seat seat;
  private final PinHashing hashing = Argon2PinHashing.standard();

  Founding(Seat seat) {
    this.seat = seat;
  }

  /** A library that is all sample, Anna owning it. */
  SqliteLibrary sampleShop(Path file, Trade trade, Consumer<String> doing) throws LibraryRefused {
    SampleClock clock = SampleClock.endingBefore(Instant.now(), seat.zone());
    return made(
        file,
        trade.shop(),
        clock,
        library -> fill(library, trade, Sample.Owner.SAMPLE, clock, doing));
  }

  /** The sandwich shop, and one order more, told aloud. */
  Walked walk(Path file, Consumer<String> say) throws LibraryRefused {
    SampleClock clock = SampleClock.endingBefore(Instant.now(), seat.zone());
    AtomicReference<RunId> run = new AtomicReference<>();
    SqliteLibrary library =
        made(
            file,
            Trade.SANDWICH.shop(),
            clock,
            made -> {
              Sample sample = sample(made, clock);
              sample.fill(Trade.SANDWICH, Sample.Owner.SAMPLE, _ -> {});
              run.set(sample.walk(say));
            });
    return new Walked(library, Objects.requireNonNull(run.get()));
  }

  /** A library after the walk, and the run that was walked through. */
  record Walked(SqliteLibrary library, RunId run) {}

  /**
   * A shop with its owner, who is there before the sample's story begins and so may check its runs.
   *
   * @param trade of the sample to put in, empty for none
   */
  SqliteLibrary ownShop(
      Path file, String shop, Profile owner, Pin pin, Optional<Trade> trade, Consumer<String> doing)
      throws LibraryRefused {
    SampleClock story = SampleClock.endingBefore(Instant.now(), seat.zone());
    InstantSource clock = trade.isPresent() ? story : InstantSource.system();
    return made(
        file,
        shop,
        clock,
        library -> {
          PeopleOutcome founded =
              Wiring.over(library, clock, seat, hashing).peopleService().foundOwner(owner, pin);
          if (founded instanceof PeopleOutcome.Refused refused) {
            throw new IllegalStateException("the owner was refused: " + refused.refusal());
          }
          trade.ifPresent(chosen -> fill(library, chosen, Sample.Owner.REAL, story, doing));
        });
  }

  /**
   * Under another name until it is whole: a program that is killed while it makes a sample leaves
   * no shop that lacks half of it.
   */
  private SqliteLibrary made(
      Path file, String shop, InstantSource clock, Consumer<SqliteLibrary> filled)
      throws LibraryRefused {
    Attribution program = Attribution.without(PersonId.TARKKA, "program", clock.instant(), seat);
    if (Files.exists(file)) {
      // Says that there is one, and leaves it.
      return SqliteLibrary.create(file, shop, program);
    }
    Path unfinished = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".founding");
    leaveNothing(unfinished);
    try {
      try (SqliteLibrary library = SqliteLibrary.create(unfinished, shop, program)) {
        filled.accept(library);
      }
      Files.move(unfinished, file);
      leaveNothing(unfinished);
    } catch (RuntimeException e) {
      leaveNothing(unfinished, e);
      throw e;
    } catch (IOException e) {
      UncheckedIOException failed = new UncheckedIOException(e);
      leaveNothing(unfinished, failed);
      throw failed;
    }
    return SqliteLibrary.open(file, OpenMode.READ_WRITE);
  }

  private void fill(
      SqliteLibrary library,
      Trade trade,
      Sample.Owner owner,
      SampleClock clock,
      Consumer<String> doing) {
    Attribution program = Attribution.without(PersonId.TARKKA, "program", clock.instant(), seat);
    new DefectCodes(library).keep(SampleDefects.of(trade), program);
    List<Contact> calls = owner == Sample.Owner.REAL ? ownersOf(library) : SampleCalls.of(trade);
    new CallList(library).keep(calls, program);
    new Phrases(library).keep(SamplePhrases.of(trade), program);
    sample(library, clock).fill(trade, owner, doing);
  }

  /** Whom a shop of one's own calls; their numbers are asked for under <i>Settings</i>. */
  private static List<Contact> ownersOf(SqliteLibrary library) {
    return library.people().all().stream()
        .filter(person -> person.may(Role.OWNER))
        .map(person -> new Contact(person.name(), ""))
        .toList();
  }

  private Sample sample(SqliteLibrary library, SampleClock clock) {
    return new Sample(
        library.people(),
        library.documents(),
        library.translations(),
        library.readings(),
        library.manuals(),
        library.runs(),
        library.sheets(),
        library,
        library.state().shop(),
        hashing,
        clock,
        seat);
  }

  /** A library that could not be finished is no library; nothing of it stays. */
  private static void leaveNothing(Path file, RuntimeException cause) {
    try {
      leaveNothing(file);
    } catch (UncheckedIOException e) {
      cause.addSuppressed(e);
    }
  }

  private static void leaveNothing(Path file) {
    try {
      for (String end : new String[] {"", "-wal", "-shm", ".lock"}) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
