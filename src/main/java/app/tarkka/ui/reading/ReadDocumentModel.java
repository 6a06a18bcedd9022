package app.tarkka.ui.reading;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.reading.ReadingControl;
import app.tarkka.document.reading.Standing;
import app.tarkka.person.Authentication;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.difference.ChangesModel;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** Somebody reads what is in force, sees what changed since they last did, and signs for it. */
public final class ReadDocumentModel {
  private final Workbench workbench;
  private final ReadingServices services;
  private final DocumentId document;
  private final ChangesModel changes;
  private final ReadOnlyObjectWrapper<Optional<ReadPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper language = new ReadOnlyStringWrapper("");
  private final BooleanProperty onlyChanges = new SimpleBooleanProperty();
  private final ObservableList<TextRow> rows = FXCollections.observableArrayList();

  public ReadDocumentModel(Workbench workbench, ReadingServices services, DocumentId document) {
    this.workbench = workbench;
    this.services = services;
    this.document = document;
    changes = new ChangesModel(workbench.messages());
  }

  ReadOnlyObjectProperty<Optional<ReadPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Whether nothing of it is in force. */
  ReadOnlyBooleanProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** Why the last signature was refused; empty when it was not. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** In which language it is read, a BCP 47 tag. */
  ReadOnlyStringProperty languageProperty() {
    return language.getReadOnlyProperty();
  }

  /** Whether what changed is shown, and not the whole text. */
  BooleanProperty onlyChangesProperty() {
    return onlyChanges;
  }

  ObservableList<TextRow> rows() {
    return rows;
  }

  ChangesModel changes() {
    return changes;
  }

  StepPictures pictures() {
    return new StepPictures(workbench.background(), services.documents(), workbench.messages());
  }

  /** Somebody else at the seat read something else before. */
  Subscription follow() {
    return services.writer().onChange(this::refresh);
  }

  public void refresh() {
    Optional<Person> reader = services.writer().now();
    workbench
        .background()
        .<Optional<ReadPage>>read(
            workbench.text("reading.reading"), () -> read(reader), this::show);
  }

  private Optional<ReadPage> read(Optional<Person> reader) {
    return services.documents().effective(document).map(revision -> page(revision, reader));
  }

  private ReadPage page(Revision revision, Optional<Person> reader) {
    Optional<Standing> standing =
        reader.flatMap(
            person -> Optional.ofNullable(services.control().matrix().of(document, person.id())));
    Optional<Revision> before =
        standing
            .flatMap(one -> Optional.ofNullable(one.last()))
            .filter(last -> last.revision() < revision.number())
            .flatMap(last -> services.documents().revision(document, last.revision()));
    return new ReadPage(
        revision,
        reader,
        standing,
        reader.filter(person -> services.control().maySign(revision, person)).isPresent()
            && standing
                .flatMap(one -> Optional.ofNullable(one.last()))
                .filter(last -> last.revision() == revision.number())
                .isEmpty(),
        before,
        services.translations().approved(revision.hash()),
        before.map(old -> services.translations().approved(old.hash())).orElse(List.of()));
  }

  private void show(Optional<ReadPage> read) {
    missing.set(read.isEmpty());
    read.ifPresent(
        now -> {
          onlyChanges.set(now.before().isPresent());
          if (language.get().isEmpty() || now.in(language.get()).isEmpty()) {
            language.set(usual(now));
          }
          fill(now);
        });
    page.set(read);
  }

  /** The text and what changed, in the language in which it is read. */
  private void fill(ReadPage now) {
    String in = language.get();
    rows.setAll(TextRow.of(now.text(in), ChangesModel.words(workbench.messages())));
    now.textBefore(in)
        .ifPresent(
            before ->
                workbench
                    .background()
                    .read(
                        workbench.text("reading.reading"),
                        () -> changes.read(before, now.textCompared(in)),
                        changes::show));
  }

  /** The window's language where the document is read in it. */
  private String usual(ReadPage now) {
    String wanted = workbench.messages().locale().getLanguage();
    return now.in(wanted).isPresent() ? wanted : now.revision().content().language();
  }

  void read(String in) {
    language.set(in);
    page.get().ifPresent(this::fill);
  }

  /** The language of what is on the screen: what changed is not read in every translation. */
  private String shown(ReadPage now) {
    String chosen = language.get();
    return onlyChanges.get() && !now.comparedIn(chosen)
        ? now.revision().content().language()
        : chosen;
  }

  /** The name of a language, in the window's. */
  String named(String tag) {
    Locale shown = workbench.messages().locale();
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(shown);
    return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(shown) + name.substring(1);
  }

  /** Signs for what is on the screen; whoever has not said who they are is asked that first. */
  void sign() {
    refusal.set("");
    page.get()
        .ifPresent(
            now -> now.reader().ifPresentOrElse(reader -> sign(now, reader), this::whoReads));
  }

  /** They then see what changed since they read it last, before they sign. */
  private void whoReads() {
    services.writer().then(_ -> refresh());
  }

  private void sign(ReadPage now, Person reader) {
    String shown = shown(now);
    Optional<LanguageRead> translation =
        now.in(shown).map(one -> new LanguageRead(one.language(), one.hash().hex()));
    services
        .signing()
        .ask(
            new SignatureForm(
                SignedAct.ACKNOWLEDGE,
                Meaning.ACKNOWLEDGED,
                workbench.text(
                    "reading.statement",
                    now.revision().content().code(),
                    now.revision().content().title(),
                    now.revision().number()),
                List.of(
                    workbench.text(
                        "reading.signed.in",
                        named(shown),
                        now.revision().hash().hex().substring(0, 16))),
                List.of(reader)),
            by -> write(now, translation, by));
  }

  private void write(ReadPage now, Optional<LanguageRead> translation, Authentication by) {
    workbench
        .background()
        .<Optional<ReadingControl.Refusal>>write(
            workbench.text("reading.signing"),
            () -> services.control().acknowledge(document, now.revision().hash(), translation, by),
            refused -> {
              refusal.set(refused.map(why -> workbench.messages().text("reading", why)).orElse(""));
              refresh();
            });
  }

  boolean reachesReaders() {
    return workbench.navigation().reaches(new Place.Readers(document));
  }

  void toReaders() {
    workbench.navigation().go(new Place.Readers(document));
  }

  void back() {
    workbench.navigation().back();
  }
}
