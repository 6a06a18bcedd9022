package app.tarkka.ui.editor.control;

import app.tarkka.document.Awaited;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.signing.SignatureForm.Barred;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who can be chosen to sign for a document, and who might expect to and cannot.
 *
 * @param may by name, those first who are likely to
 */
record Signers(List<Person> may, List<Barred> barred) {
  /** Whoever may approve what is in review. Its authors are named, with the reason. */
  static Signers approvers(OpenDocument open, Messages messages) {
    List<Person> may = new ArrayList<>();
    List<Barred> barred = new ArrayList<>();
    for (Person person : authors(open)) {
      Awaited.bar(open.revision(), person, open.people())
          .ifPresentOrElse(
              bar -> barred.add(new Barred(person, messages.text("editor", bar))),
              () -> may.add(person));
    }
    return new Signers(may, barred);
  }

  /** Whoever decides about what is in review, those first whose approval is awaited. */
  static Signers readers(OpenDocument open) {
    List<Person> awaited = Awaited.of(open.revision(), open.people());
    return new Signers(
        authors(open).stream()
            .sorted(Comparator.comparing(person -> !awaited.contains(person)))
            .toList(),
        List.of());
  }

  static Signers of(OpenDocument open) {
    return new Signers(authors(open), List.of());
  }

  private static List<Person> authors(OpenDocument open) {
    return open.people().stream()
        .filter(person -> person.may(Role.AUTHOR))
        .sorted(Comparator.comparing(Person::name))
        .toList();
  }
}
