package app.tarkka.sample;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.block.Blocks;
import app.tarkka.document.manual.ManualControl;
import app.tarkka.document.manual.Manuals;
import app.tarkka.document.outline.Spot;
import app.tarkka.document.reading.Readers;
import app.tarkka.document.reading.ReadingControl;
import app.tarkka.document.reading.Readings;
import app.tarkka.document.sheet.Sheets;
import app.tarkka.document.translation.TranslationControl;
import app.tarkka.document.translation.Translations;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.PinHashing;
import app.tarkka.person.SampleMark;
import app.tarkka.person.Seat;
import app.tarkka.quality.Iso2859Plans;
import app.tarkka.run.RunId;
import app.tarkka.run.RunService;
import app.tarkka.run.Runs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fills a library with a sample trade. The story goes through sign-in, document control and the
 * rules of a run like real work, on a clock of its own that begins two days ago.
 */
public final class Sample {
  /** What the id of everything that belongs to the sample begins with. */
  public static final String PREFIX = SampleMark.PREFIX;

  private final Documents documents;
  private final DocumentControl control;
  private final Translations translations;
  private final TranslationControl translationControl;
  private final ReadingControl reading;
  private final ManualControl manuals;
  private final RunService service;
  private final SampleStaff staff;
  private final SampleClock clock;
  private final SampleSheets sheets;

  /**
   * @param sheets and {@code library} keep what was printed
   * @param shop its name, which stands on paper
   */
  public Sample(
      People people,
      Documents documents,
      Translations translations,
      Readings readings,
      Manuals manuals,
      Runs runs,
      Sheets sheets,
      LibraryEvents library,
      String shop,
      PinHashing hashing,
      SampleClock clock,
      Seat seat) {
    this.documents = documents;
    this.translations = translations;
    this.clock = clock;
    control = new DocumentControl(documents, people, clock, seat);
    reading = new ReadingControl(documents, readings, people, clock, seat);
    this.manuals = new ManualControl(manuals, documents, people, clock, seat);
    translationControl = new TranslationControl(translations, people, clock, seat);
    SampleIds ids = new SampleIds();
    service = new RunService(runs, documents, people, clock, ids, seat, new Iso2859Plans());
    staff = new SampleStaff(people, hashing, clock, seat);
    this.sheets = new SampleSheets(documents, sheets, library, staff, clock, seat, shop);
  }

  /** Whether Anna owns the shop, or a real owner does and she is left out. */
  public enum Owner {
    SAMPLE,
    REAL
  }

  /**
   * Adds people, documents and runs of the trade.
   *
   * @param doing is told what is being made, for a progress line
   */
  public void fill(Trade trade, Owner owner, Consumer<String> doing) {
    doing.accept("people");
    for (SamplePerson person : SamplePerson.values()) {
      if (person != SamplePerson.ANNA || owner == Owner.SAMPLE) {
        staff.add(person);
      }
    }
    for (String code : trade.effective()) {
      doing.accept(code);
      Content now = content(trade, code, owner);
      Optional<SampleEarlier> earlier = SampleEarlier.of(now);
      DocumentId id = create(trade, earlier.map(SampleEarlier::content).orElse(now));
      approve(id, "First version");
      earlier.ifPresent(before -> revise(id, now, before));
      translate(trade, id);
    }
    doing.accept(trade.draft());
    create(trade, withBlock(trade, content(trade, trade.draft(), owner)));
    refuseNothing(manuals.keep(SampleManual.of(trade), staff.signedIn(SamplePerson.DITA)));
    doing.accept("runs");
    new SampleStory(trade, owner, new SampleWork(documents, service, staff, clock)).tell();
  }

  /** One more order of the sandwich shop, told aloud; the run it leaves behind. */
  public RunId walk(Consumer<String> say) {
    return new SampleWalk(new SampleWork(documents, service, staff, clock), say).tell();
  }

  private static Content content(Trade trade, String code, Owner owner) {
    Content written = SampleDocuments.read(trade, code);
    return owner == Owner.REAL ? SampleContacts.asTheShopSays(written) : written;
  }

  /** The steps of a procedure that is in force, after the first section. */
  private Content withBlock(Trade trade, Content draft) {
    return trade
        .block()
        .flatMap(code -> documents.effective(new DocumentId(PREFIX + code)))
        .map(block -> new Blocks(draft).inserted(Spot.ofSection(0), block, "press").content())
        .orElse(draft);
  }

  private DocumentId create(Trade trade, Content content) {
    DocumentId id = new DocumentId(PREFIX + content.code());
    documents.create(id, content, trade.collection(), SamplePerson.DITA.id(), clock.instant());
    clock.pass(Duration.ofMinutes(7));
    return id;
  }

  /**
   * Those who had read it are to read it again: what matters in it changed. Of two sheets of the
   * earlier wording one came back; of today's one is a controlled copy.
   */
  private void revise(DocumentId id, Content now, SampleEarlier earlier) {
    read(id);
    sheets.print(id, SamplePerson.MEI);
    String back = sheets.print(id, SamplePerson.DITA);
    documents.saveDraft(id, now, SamplePerson.DITA.id(), clock.instant());
    clock.pass(Duration.ofMinutes(5));
    approve(id, earlier.summary());
    sheets.returned(back, "Taken down when the new revision came", SamplePerson.BEN);
    sheets.print(id, SamplePerson.DITA, earlier.holder());
  }

  private void approve(DocumentId id, String summary) {
    // Nobody is asked to read the sample, but for those who are named.
    boolean again = documents.effective(id).isPresent();
    refuseNothing(
        control.submit(id, summary, again, staff.signs(SamplePerson.DITA, Meaning.AUTHORED)));
    clock.pass(Duration.ofMinutes(3));
    refuseNothing(control.approve(id, staff.signs(SamplePerson.BEN, Meaning.APPROVED)));
    clock.pass(Duration.ofMinutes(1));
  }

  /** What the sample has in another language too: Dita translated it, Ben compared and approved. */
  private void translate(Trade trade, DocumentId id) {
    Revision revision = documents.effective(id).orElseThrow();
    SampleTranslations.read(trade, revision.content())
        .ifPresent(
            translation -> {
              translations.saveDraft(id, translation, SamplePerson.DITA.id(), clock.instant());
              refuseNothing(
                  translationControl.approve(
                      revision,
                      translation.language(),
                      staff.signs(SamplePerson.BEN, Meaning.APPROVED)));
            });
  }

  /** Dita, who wrote it, says who has to read it; Mei signed that she did, and Ben has not yet. */
  private void read(DocumentId id) {
    Readers readers = Readers.of(Set.of(SamplePerson.MEI.id(), SamplePerson.BEN.id()));
    refuseNothing(reading.name(id, readers, staff.signedIn(SamplePerson.DITA)));
    clock.pass(Duration.ofMinutes(6));
    refuseNothing(
        reading.acknowledge(
            id,
            documents.effective(id).orElseThrow().hash(),
            Optional.empty(),
            staff.signs(SamplePerson.MEI, Meaning.ACKNOWLEDGED)));
  }

  private static void refuseNothing(Optional<?> refused) {
    if (refused.isPresent()) {
      throw new IllegalStateException("the sample is refused: " + List.of(refused.get()));
    }
  }
}
