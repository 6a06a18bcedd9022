package app.tarkka.document;

import java.util.List;

/**
 * What a worker may decide alone, and whom to call beyond that (domain.md §5). Each is said by a
 * step, or else by its document, or else by the shop.
 *
 * @param authority a sentence such as "Refund up to 50 € alone", empty when nothing is said
 * @param contacts in the order in which they are called; none when nothing is said
 */
public record Escalation(String authority, List<Contact> contacts) {
  /** Nothing said. */
  public static final Escalation NONE = new Escalation("", List.of());

  public Escalation {
    contacts = List.copyOf(contacts);
  }

  /** What is not said here is as it is said there. */
  public Escalation or(Escalation other) {
    return new Escalation(
        authority.isEmpty() ? other.authority : authority,
        contacts.isEmpty() ? other.contacts : contacts);
  }

  public Escalation withAuthority(String said) {
    return new Escalation(said, contacts);
  }

  public Escalation withContacts(List<Contact> said) {
    return new Escalation(authority, said);
  }
}
