package app.tarkka.ui.translation;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.TranslatedText;
import app.tarkka.document.translation.Translation;
import app.tarkka.document.translation.Translation.State;
import app.tarkka.document.translation.TranslationControl;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * The translation of one document in one language, saved as it is typed. A text whose source has
 * changed is stale until somebody writes it anew or says that it still fits.
 */
public final class TranslationModel {
  private static final Duration PAUSE = Duration.ofMillis(1500);

  private final Workbench workbench;
  private final TranslationServices services;
  private final DocumentId document;
  private final TranslationFiles files;
  private final TranslationApproval approval;
  private final SheetReader reader;
  private final TranslationSpelling spelling;
  private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
  private List<Revision> revisions = List.of();
  private List<String> languages = List.of();
  private Subscription saving = Subscription.EMPTY;
  private boolean unsaved;

  public TranslationModel(
      Place.Translations place, Workbench workbench, TranslationServices services) {
    document = place.document();
    this.workbench = workbench;
    this.services = services;
    files = new TranslationFiles(workbench, services.outgoing());
    approval = new TranslationApproval(workbench, services);
    spelling = new TranslationSpelling(workbench, services.spelling(), services.delay());
    reader = new SheetReader(services, workbench.messages().locale());
    open(place.revision(), Optional.empty());
  }

  /**
   * One sentence about what was just done.
   *
   * @param refused whether nothing was done
   */
  record Told(String words, boolean refused) {
    static final Told NOTHING = new Told("", false);
  }

  /** Empty until it was read, and when the document has no language to translate into. */
  ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Told> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** The revisions that can be translated: the one in force and a newer one. */
  List<Revision> revisions() {
    return revisions;
  }

  /** The languages there are, and Tarkka's own; never the source's. */
  List<String> languages() {
    return languages;
  }

  boolean mayWrite() {
    return services.writer().now().filter(person -> person.may(Role.AUTHOR)).isPresent();
  }

  void signIn() {
    services.writer().then(_ -> sheet.get().ifPresent(this::show));
  }

  void choose(Revision revision) {
    save();
    open(Optional.of(revision.number()), sheet.get().map(s -> s.translation().language()));
  }

  void choose(String language) {
    save();
    open(sheet.get().map(s -> s.revision().number()), Optional.of(language));
  }

  /** Asks for a language that is not offered, by its tag such as {@code sv}. */
  void another() {
    workbench
        .dialogs()
        .askText(
            new app.tarkka.ui.kit.Dialogs.Question(
                workbench.text("translation.another.title"),
                workbench.text("translation.another.text"),
                workbench.text("translation.another.action")),
            "sv")
        .map(tag -> Locale.forLanguageTag(tag.strip()).getLanguage())
        .filter(tag -> !tag.isEmpty())
        .ifPresent(this::choose);
  }

  State state(SourceText source) {
    return sheet.get().map(s -> s.translation().state(source)).orElse(State.MISSING);
  }

  /** Words of the translation that its language does not know. */
  TranslationSpelling spelling() {
    return spelling;
  }

  /** The source as it was when it was translated; empty where it is the same. */
  Optional<String> sourceBefore(SourceText source) {
    return state(source) == State.STALE
        ? sheet
            .get()
            .flatMap(now -> now.translation().at(source.place()))
            .map(TranslatedText::source)
        : Optional.empty();
  }

  /** What stands beside the source now; saved after a pause. */
  void type(SourceText source, String text) {
    sheet
        .get()
        .filter(now -> !now.text(source).equals(text))
        .ifPresent(now -> changed(now.translation().with(source, text)));
  }

  /** The source has changed, and the translation still says the same. */
  void stillFits(SourceText source) {
    sheet.get().ifPresent(now -> changed(now.translation().with(source, now.text(source))));
  }

  private void changed(Translation translation) {
    sheet.set(sheet.get().map(now -> now.with(translation)));
    unsaved = true;
    saving.unsubscribe();
    saving = services.delay().after(PAUSE, this::save);
  }

  /** Writes what was typed and not written yet. */
  void save() {
    saving.unsubscribe();
    Optional<Person> by = services.writer().now();
    Optional<Sheet> now = sheet.get();
    if (!unsaved || by.isEmpty() || now.isEmpty()) {
      return;
    }
    unsaved = false;
    Translation draft = now.get().translation();
    PersonId person = by.get().id();
    workbench
        .background()
        .write(
            workbench.text("translation.saving"),
            () -> {
              services
                  .translations()
                  .saveDraft(document, draft, person, services.clock().instant());
              return draft;
            },
            _ -> told.set(new Told(workbench.text("translation.saved"), false)));
  }

  /** Takes what a file says for every text that it translates as it now is. */
  void importFile() {
    sheet
        .get()
        .ifPresent(
            now ->
                files.read(
                    now,
                    read -> {
                      if (!read.refused()) {
                        changed(read.translation());
                        show(sheet.get().orElseThrow());
                      }
                      told.set(new Told(read.report(), read.refused()));
                    }));
  }

  void exportFile() {
    sheet.get().ifPresent(now -> files.write(now, words -> told.set(new Told(words, false))));
  }

  /** Asks a second person for their signature. */
  void approve() {
    save();
    Optional<Sheet> now = sheet.get();
    if (now.isEmpty()) {
      return;
    }
    approval.ask(
        now.get(),
        this::refused,
        () -> approved(now.get().revision(), now.get().translation().language()));
  }

  private void approved(Revision revision, String language) {
    open(Optional.of(revision.number()), Optional.of(language));
    told.set(new Told(workbench.text("translation.approved", name(language)), false));
  }

  private void refused(TranslationControl.Refusal refusal) {
    told.set(new Told(workbench.messages().text("translation", refusal), true));
  }

  void back() {
    save();
    workbench.navigation().go(new Place.DocumentPage(document));
  }

  /** The language's name in the language of the window. */
  String name(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(workbench.messages().locale());
  }

  private void open(Optional<Integer> revision, Optional<String> language) {
    workbench
        .background()
        .read(
            workbench.text("translation.reading"),
            () -> reader.find(document, revision, language),
            found -> {
              revisions = found.revisions();
              languages = found.languages();
              unsaved = false;
              sheet.set(found.sheet());
            });
  }

  private void show(Sheet now) {
    sheet.set(Optional.empty());
    sheet.set(Optional.of(now));
  }
}
