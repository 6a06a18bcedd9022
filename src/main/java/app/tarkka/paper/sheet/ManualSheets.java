package app.tarkka.paper.sheet;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.SheetRevision;
import app.tarkka.paper.Paper;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetEntry;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.manual.Book;
import app.tarkka.paper.manual.Imposition;
import app.tarkka.paper.manual.ManualBook;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheets of one manual. */
public record ManualSheets(Pictures pictures, List<Person> people) {
  /** What a manual can be printed as, the usual first. */
  public static final List<SheetKind> KINDS =
      List.of(SheetKind.MANUAL, SheetKind.MANUAL_BOTH_SIDES, SheetKind.BOOKLET);

  /**
   * @throws IllegalArgumentException when no manual has such a sheet
   */
  public Paper print(SheetKind kind, Book book, PrintJob job) {
    Map<PersonId, String> names =
        people.stream().collect(Collectors.toMap(Person::id, Person::name));
    PrintJob on = kind == SheetKind.MANUAL ? job : job.bothSides();
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("no sheet of a manual: " + kind);
    }
    Paper paper =
        ManualBook.of(book, on, pictures, person -> names.getOrDefault(person, person.value()));
    return kind == SheetKind.BOOKLET ? Imposition.booklet(paper) : paper;
  }

  /** As the ledger keeps it: which revisions were in the book. */
  public static LibraryEvent.Printed entry(SheetKind kind, Book book, Paper paper) {
    String which =
        book.manual().title()
            + book.chapters().stream()
                .map(c -> c.revision().content().code() + " rev " + c.revision().number())
                .collect(Collectors.joining(", ", ": ", ""));
    List<SheetRevision> holds =
        book.chapters().stream()
            .map(chapter -> chapter.revision())
            .map(one -> new SheetRevision(one.document().value(), one.number()))
            .toList();
    String sheet = paper.job().sheet().value();
    return SheetEntry.of(
        new LibraryEvent.Printed(kind.token(), which, sheet, null, holds, null, null), paper);
  }
}
