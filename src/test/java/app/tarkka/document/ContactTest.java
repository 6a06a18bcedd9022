package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ContactTest {
  @Test
  void theNumberIsWhatFollowsTheLastComma() {
    assertEquals(new Contact("Mei, baker", "040 12"), Contact.of("Mei, baker, 040 12"));
    assertEquals(new Contact("Mei, baker", ""), Contact.of("Mei, baker"));
    assertEquals("Mei, baker, 040 12", new Contact("Mei, baker", "040 12").line());
  }

  @Test
  void emptyLinesAreNobody() {
    List<Contact> read = Contact.read("Mei, 1\n\n  \nBen\n");
    assertEquals(List.of(new Contact("Mei", "1"), new Contact("Ben", "")), read);
    assertEquals("Mei, 1\nBen", Contact.write(read));
  }

  @Test
  void whatAStepDoesNotSayItsDocumentSays() {
    Escalation document = new Escalation("50 €", List.of(new Contact("Owner", "1")));
    assertEquals(document, Escalation.NONE.or(document));
    Escalation step = new Escalation("Nothing", List.of());
    assertEquals(new Escalation("Nothing", document.contacts()), step.or(document));
  }
}
