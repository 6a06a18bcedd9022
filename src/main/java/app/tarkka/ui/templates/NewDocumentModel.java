package app.tarkka.ui.templates;

import app.tarkka.document.Kind;
import app.tarkka.document.template.GivenTemplate;
import app.tarkka.document.template.Keeping;
import app.tarkka.document.template.NewDocuments;
import app.tarkka.document.template.OwnTemplate;
import app.tarkka.document.template.Template;
import app.tarkka.document.template.Templates;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What a new document can start from, what is chosen, and what can be done with it. */
public final class NewDocumentModel {
  private final Workbench workbench;
  private final NewDocuments news;
  private final People people;
  private final Writer writer;
  private final Place.NewDocument place;
  private final ObservableList<Beginning> beginnings = FXCollections.observableArrayList();
  private final ObjectProperty<Beginning> chosen =
      new SimpleObjectProperty<>(new Beginning.Empty(Kind.PROCEDURE));
  private final ObjectProperty<Keeping.Words> words =
      new SimpleObjectProperty<>(Keeping.Words.GUIDE);
  private final ReadOnlyObjectWrapper<Optional<Template>> template =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private Map<PersonId, String> names = Map.of();

  /**
   * @param writer who is at this seat and becomes the author; asked for where nobody is signed in
   */
  public NewDocumentModel(
      Workbench workbench,
      NewDocuments news,
      People people,
      Writer writer,
      Place.NewDocument place) {
    this.workbench = workbench;
    this.news = news;
    this.people = people;
    this.writer = writer;
    this.place = place;
    chosen.subscribe(_ -> show());
    words.subscribe(_ -> show());
  }

  /** In the order in which they stand: empty ones, Tarkka's, the shop's. */
  public ObservableList<Beginning> beginnings() {
    return beginnings;
  }

  public ObjectProperty<Beginning> chosenProperty() {
    return chosen;
  }

  /** What becomes of the words of a template of the shop's own. */
  public ObjectProperty<Keeping.Words> wordsProperty() {
    return words;
  }

  /** What would be begun; empty for an empty document. */
  public ReadOnlyObjectProperty<Optional<Template>> templateProperty() {
    return template.getReadOnlyProperty();
  }

  /** Why the last act was refused; empty when it was not. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  public void read() {
    readAgain(place.template());
  }

  /** Who kept it, by name. */
  public String keptBy(OwnTemplate own) {
    return names.getOrDefault(own.by(), own.by().value());
  }

  /** Begins the document and opens it. */
  public void begin() {
    Template start =
        template
            .get()
            .orElseGet(
                () ->
                    NewDocuments.empty(
                        chosen.get() instanceof Beginning.Empty(Kind kind) ? kind : Kind.PROCEDURE,
                        workbench.messages().locale().getLanguage()));
    writer.then(
        by ->
            workbench
                .background()
                .write(
                    workbench.text("templates.beginning"),
                    () -> news.begin(start, place.collection(), by.id()),
                    id -> workbench.navigation().go(new Place.Editor(id))));
  }

  public void back() {
    workbench.navigation().go(new Place.Library());
  }

  /** Asks for another name of the chosen template of one's own. */
  public void rename(OwnTemplate own) {
    writer.then(
        _ ->
            workbench
                .dialogs()
                .askText(
                    new Question(
                        workbench.text("templates.rename.title", own.name()),
                        "",
                        workbench.text("templates.rename.action")),
                    own.name())
                .ifPresent(name -> change(own.id(), name)));
  }

  private void change(String id, String name) {
    workbench
        .background()
        .write(
            workbench.text("templates.renaming"),
            () -> {
              try {
                news.templates().rename(id, name);
                return true;
              } catch (Templates.NameTaken _) {
                return false;
              }
            },
            done -> {
              message.set(done ? "" : workbench.text("templates.taken", name));
              readAgain(id);
            });
  }

  /** Asks, and takes the template away; documents begun from it stay as they are. */
  public void delete(OwnTemplate own) {
    writer.then(
        _ -> {
          Question sure =
              new Question(
                  workbench.text("templates.delete.title", own.name()),
                  workbench.text("templates.delete.text"),
                  workbench.text("templates.delete.action"));
          if (workbench.dialogs().confirmDanger(sure)) {
            workbench
                .background()
                .write(
                    workbench.text("templates.deleting"),
                    () -> {
                      news.templates().delete(own.id());
                      return true;
                    },
                    _ -> readAgain(""));
          }
        });
  }

  private record Read(List<OwnTemplate> own, Map<PersonId, String> names) {}

  private void readAgain(String wanted) {
    workbench
        .background()
        .read(
            workbench.text("templates.reading"),
            () ->
                new Read(
                    news.templates().own(),
                    people.all().stream().collect(Collectors.toMap(Person::id, Person::name))),
            read -> loaded(read, wanted));
  }

  private void loaded(Read read, String wanted) {
    names = read.names();
    List<Beginning> all = new ArrayList<>();
    Arrays.stream(Kind.values()).map(Beginning.Empty::new).forEach(all::add);
    Arrays.stream(GivenTemplate.values()).map(this::given).forEach(all::add);
    read.own().stream().map(Beginning.Own::new).forEach(all::add);
    beginnings.setAll(all);
    chosen.set(
        all.stream().filter(each -> each.id().equals(wanted)).findFirst().orElse(all.getFirst()));
    show();
  }

  private Beginning given(GivenTemplate given) {
    Template known = given.in(workbench.messages().locale());
    return new Beginning.Given(given, known.name(), known.content().kind());
  }

  private void show() {
    Function<Beginning, Optional<Template>> made =
        one ->
            switch (one) {
              case Beginning.Empty _ -> Optional.empty();
              case Beginning.Given given ->
                  Optional.of(given.template().in(workbench.messages().locale()));
              case Beginning.Own own -> Optional.of(own.template().as(words.get()));
            };
    template.set(made.apply(chosen.get()));
  }
}
