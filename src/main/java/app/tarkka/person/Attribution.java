package app.tarkka.person;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who an event is attributed to, and how that is known. Written into every event of the ledger.
 *
 * @param meaning what was signed, null when the event is an entry under a sign-in
 * @param method how they authenticated: {@code pin}, {@code first-start}, {@code program}
 * @param credential the id of the credential used, empty when none was
 * @param credentialIssuedBy who issued that credential, and {@code credentialIssued} when
 * @param offsetMinutes of the seat's local time from UTC
 * @param seat the computer
 * @param program the version of Tarkka
 * @param read the translation that was in front of them, null when it was the source
 */
public record Attribution(
    PersonId person,
    @Nullable Meaning meaning,
    String method,
    String credential,
    @Nullable PersonId credentialIssuedBy,
    @Nullable Instant credentialIssued,
    Instant at,
    int offsetMinutes,
    String seat,
    String program,
    @Nullable LanguageRead read) {

  /** Who read the source, or nothing that has languages. */
  public Attribution(
      PersonId person,
      @Nullable Meaning meaning,
      String method,
      String credential,
      @Nullable PersonId credentialIssuedBy,
      @Nullable Instant credentialIssued,
      Instant at,
      int offsetMinutes,
      String seat,
      String program) {
    this(
        person,
        meaning,
        method,
        credential,
        credentialIssuedBy,
        credentialIssued,
        at,
        offsetMinutes,
        seat,
        program,
        null);
  }

  /** Attributed to an authenticated person, now. */
  public static Attribution of(Authentication by, Instant at, Seat seat) {
    return new Attribution(
        by.person().id(),
        by.meaning().orElse(null),
        by.method(),
        by.credential().id(),
        by.credential().issuedBy(),
        by.credential().issued(),
        at,
        seat.offsetMinutes(at),
        seat.name(),
        seat.program());
  }

  /** Attributed to Tarkka itself, or to the first owner while the library is made. */
  public static Attribution without(PersonId person, String method, Instant at, Seat seat) {
    return new Attribution(
        person,
        null,
        method,
        "",
        null,
        null,
        at,
        seat.offsetMinutes(at),
        seat.name(),
        seat.program());
  }

  /** The same, of somebody who read that translation. */
  public Attribution reading(Optional<LanguageRead> translation) {
    return new Attribution(
        person,
        meaning,
        method,
        credential,
        credentialIssuedBy,
        credentialIssued,
        at,
        offsetMinutes,
        seat,
        program,
        translation.orElse(null));
  }

  public Optional<LanguageRead> translation() {
    return Optional.ofNullable(read);
  }

  public Optional<Meaning> signed() {
    return Optional.ofNullable(meaning);
  }
}
