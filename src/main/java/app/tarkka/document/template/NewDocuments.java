package app.tarkka.document.template;

import app.tarkka.document.CodeScheme;
import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes documents under the next free code of their kind.
 *
 * @param ids never gives the same twice
 */
public record NewDocuments(
    Documents documents, Templates templates, Supplier<String> ids, InstantSource clock) {

  /** A document with one line to write in. */
  public static Template empty(Kind kind, String language) {
    Section line = Section.of("", List.of(Step.of(new StepId("first"), "")));
    Content content = Content.of(kind, "", "", List.of(line));
    return new Template("", "", content.toBuilder().language(language).build(), Guidance.NONE);
  }

  /** Begins a draft from a template. */
  public DocumentId begin(Template template, String collection, PersonId author) {
    return keep(template.start(() -> new StepId(ids.get())), collection, author);
  }

  /** Keeps a draft. A code that was once used by a document that is gone is taken too. */
  public DocumentId keep(Template.Start start, String collection, PersonId author) {
    List<String> taken = new ArrayList<>(documents.all().stream().map(Document::code).toList());
    while (true) {
      String code = CodeScheme.next(start.content().kind(), taken);
      Content content = start.content().toBuilder().code(code).build();
      try {
        DocumentId id = new DocumentId(ids.get());
        templates.create(id, content, start.guidance(), collection, author, clock.instant());
        return id;
      } catch (Documents.CodeTaken _) {
        taken.add(code);
      }
    }
  }
}
