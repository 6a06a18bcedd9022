package app.tarkka.ui.kit.signing;

import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import java.util.List;
import java.util.Optional;

/**
 * A signature to ask for.
 *
 * @param act what is done by it, as the person reads it
 * @param meaning what it says, as it is stored
 * @param statement one sentence in the first person: "I checked these results myself."
 * @param signed what is signed, one line each
 * @param signers who can sign, at least one; several are chosen from
 * @param offered who is chosen from several to begin with; not among them, nobody is
 * @param barred who might expect to sign and cannot, with the reason; they are shown beside the
 *     others and cannot be chosen
 * @param proof what ties the signature to exactly that, small beneath it; empty for nothing
 */
public record SignatureForm(
    SignedAct act,
    Meaning meaning,
    String statement,
    List<String> signed,
    List<Person> signers,
    Optional<Person> offered,
    List<Barred> barred,
    String proof) {
  /** Somebody who cannot sign it, and why in a few words beside their name. */
  public record Barred(Person person, String why) {}

  /** Nothing is told beneath it. */
  public SignatureForm(
      SignedAct act,
      Meaning meaning,
      String statement,
      List<String> signed,
      List<Person> signers,
      Optional<Person> offered,
      List<Barred> barred) {
    this(act, meaning, statement, signed, signers, offered, barred, "");
  }

  /** Nobody is barred. */
  public SignatureForm(
      SignedAct act,
      Meaning meaning,
      String statement,
      List<String> signed,
      List<Person> signers,
      Optional<Person> offered) {
    this(act, meaning, statement, signed, signers, offered, List.of());
  }

  /** Nobody is chosen from several to begin with. */
  public SignatureForm(
      SignedAct act, Meaning meaning, String statement, List<String> signed, List<Person> signers) {
    this(act, meaning, statement, signed, signers, Optional.empty());
  }

  public SignatureForm {
    signed = List.copyOf(signed);
    signers = List.copyOf(signers);
    barred = List.copyOf(barred);
    offered = offered.filter(signers::contains);
  }
}
