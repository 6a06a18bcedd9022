package app.tarkka.person;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the people of one library. Calls that write are one transaction each. */
public interface People {
  /** Everyone, active first, then by name. */
  List<Person> all();

  Optional<Person> find(PersonId id);

  /** The credential in force, empty when the person has none. */
  Optional<Credential> credential(PersonId id);

  /** The encoded hash of the credential in force (Argon2's own string form). */
  Optional<String> secret(PersonId id);

  /**
   * Records what happened to people, in order. Whoever is deactivated has no badge any more.
   *
   * @param secret the encoded hash that goes with a {@link PersonEvent.CredentialIssued} or {@link
   *     PersonEvent.CredentialChanged} among the events, otherwise null
   */
  void record(List<PersonEvent> events, @Nullable String secret, Attribution by);

  /** Replaces the encoded hash by a stronger one of the same PIN; not an event. */
  void rehash(PersonId id, String secret);

  boolean hasBadge(PersonId id);

  /** Which of the active people has this badge. */
  Optional<PersonId> ofBadge(Badge badge);

  /**
   * Gives a person a badge instead of any before, and records it; the code itself is not kept.
   * Refused by the store when somebody else has it.
   */
  void giveBadge(PersonId id, Badge badge, Attribution by);

  /** Records that a person has no badge any more. */
  void removeBadge(PersonId id, Attribution by);

  /** Failed PINs in a row, and when the last one was. */
  Failures failures(PersonId id);

  /** Committed before the answer is shown. */
  void failed(PersonId id, java.time.Instant at);

  void succeeded(PersonId id);

  /**
   * @param inARow failed PINs since the last right one
   * @param last when the last of them was, null when there is none
   */
  record Failures(int inARow, java.time.@Nullable Instant last) {}
}
