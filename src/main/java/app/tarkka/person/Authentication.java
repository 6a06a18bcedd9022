package app.tarkka.person;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a person was there: the result of a PIN that was right. With a meaning it is a
 * signature, made afresh for one act; without, it is a sign-in, to which entries are attributed.
 * Only {@link SignIn} makes one.
 */
public final class Authentication {
  private final Person person;
  private final Credential credential;
  private final @Nullable Meaning meaning;
  private final Instant at;

  Authentication(Person person, Credential credential, @Nullable Meaning meaning, Instant at) {
    this.person = person;
    this.credential = credential;
    this.meaning = meaning;
    this.at = at;
  }

  public Person person() {
    return person;
  }

  public Credential credential() {
    return credential;
  }

  /** What the signature says; empty for a sign-in. */
  public Optional<Meaning> meaning() {
    return Optional.ofNullable(meaning);
  }

  public Instant at() {
    return at;
  }

  /** How the person authenticated; a word of the ledger's. */
  public String method() {
    return "pin";
  }
}
