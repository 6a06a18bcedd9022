package app.tarkka.ui.kit.signing;

import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import java.util.List;

/**
 * A signature to ask for.
 *
 * @param statement one sentence in the first person: "I checked these results myself."
 * @param signed what is signed, one line each
 * @param signers who can sign, at least one; several are chosen from
 */
public record SignatureForm(
    Meaning meaning, String statement, List<String> signed, List<Person> signers) {
  public SignatureForm {
    signed = List.copyOf(signed);
    signers = List.copyOf(signers);
  }
}
