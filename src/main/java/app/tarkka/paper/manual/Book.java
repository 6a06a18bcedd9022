package app.tarkka.paper.manual;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualPart;
import app.tarkka.paper.PrintedWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A manual with what it holds now. */
public record Book(Manual manual, List<Entry> entries) {
  public Book {
    entries = List.copyOf(entries);
  }

  /** What stands in it, in its order. */
  public sealed interface Entry {
    record Heading(String text) implements Entry {}

    /**
     * A document that is in force.
     *
     * @param history its revisions that are or were in force, the newest first
     */
    record Chapter(Revision revision, PrintedWording wording, List<Revision> history)
        implements Entry {
      public Chapter {
        history = List.copyOf(history);
      }
    }

    /** A document of which nothing is in force: it is named, and not printed. */
    record LeftOut(String code, String title, boolean withdrawn) implements Entry {}
  }

  /** What no longer exists has no entry. */
  public static Book of(Manual manual, Documents documents) {
    List<Entry> entries = new ArrayList<>();
    for (ManualPart part : manual.parts()) {
      switch (part) {
        case ManualPart.Heading(String text) -> entries.add(new Entry.Heading(text));
        case ManualPart.Entry(var id) ->
            documents.find(id).ifPresent(document -> entries.add(entry(document, documents)));
      }
    }
    return new Book(manual, entries);
  }

  private static Entry entry(Document document, Documents documents) {
    Optional<Revision> effective = documents.effective(document.id());
    if (effective.isEmpty()) {
      boolean withdrawn =
          documents.revisions(document.id()).stream().anyMatch(r -> r.effective() != null);
      return new Entry.LeftOut(document.code(), document.title(), withdrawn);
    }
    List<Revision> history =
        documents.revisions(document.id()).stream().filter(r -> r.effective() != null).toList();
    Revision revision = effective.get();
    return new Entry.Chapter(revision, PrintedWording.original(revision.content()), history);
  }

  public List<Entry.Chapter> chapters() {
    return entries.stream()
        .filter(Entry.Chapter.class::isInstance)
        .map(Entry.Chapter.class::cast)
        .toList();
  }
}
