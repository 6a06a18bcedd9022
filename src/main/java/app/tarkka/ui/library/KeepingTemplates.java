package app.tarkka.ui.library;

import app.tarkka.document.Document;
import app.tarkka.document.Revision;
import app.tarkka.document.template.Keeping;
import app.tarkka.document.template.NewDocuments;
import app.tarkka.document.template.OwnTemplate;
import app.tarkka.document.template.Templates;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps a document as a template of the shop's own, under a name. */
record KeepingTemplates(Workbench workbench, NewDocuments news) {

  /** Shows it among the templates then. */
  void ask(Document document, Person by, Consumer<String> refused) {
    workbench
        .dialogs()
        .askText(
            new Question(
                workbench.text("library.template.title"),
                workbench.text("library.template.text", document.code()),
                workbench.text("library.template.action")),
            document.title())
        .ifPresent(
            name ->
                workbench
                    .background()
                    .write(
                        workbench.text("library.template.keeping"),
                        () -> keep(document, name, by),
                        kept -> {
                          refused.accept(
                              kept.isEmpty() ? workbench.text("library.template.taken", name) : "");
                          kept.ifPresent(
                              id -> workbench.navigation().go(new Place.NewDocument("", id)));
                        }));
  }

  /** The id of the template; empty when another is called so. */
  private Optional<String> keep(Document document, String name, Person by) {
    Revision newest = news.documents().revisions(document.id()).getFirst();
    Keeping kept = new Keeping(newest.content(), news.templates().guidance(document.id()));
    String id = news.ids().get();
    try {
      news.templates().keep(new OwnTemplate(id, name, kept, by.id(), news.clock().instant()));
      return Optional.of(id);
    } catch (Templates.NameTaken _) {
      return Optional.empty();
    }
  }
}
