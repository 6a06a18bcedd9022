package app.tarkka.ui.kit;

import app.tarkka.ui.kit.Dialogs.Signer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A signature to ask for (R8).
 *
 * @param title what is done by it: "Take over this run"
 * @param meaning what the signature means: "Checked"
 * @param statement one sentence: "I checked these results myself."
 * @param signed what is signed, one line each, all shown above the PIN
 * @param signers who can sign; one is shown by name, several are chosen from
 * @param offered who is chosen from several to begin with: whoever asked for it, when they are
 *     among them; another can still be chosen
 * @param barred who cannot sign this, with the reason; shown among the others, never chosen
 * @param proof what ties the signature to exactly what is signed, small beneath it; empty for none
 * @param check tells whether the PIN is right; the signer comes from it alone
 */
public record SignatureRequest(
    String title,
    String meaning,
    String statement,
    List<String> signed,
    List<Signer> signers,
    Optional<Signer> offered,
    List<Barred> barred,
    String proof,
    PinCheck check) {
  /** Somebody who cannot sign, and why in a few words. */
  public record Barred(Signer signer, String why) {}

  /** Nobody is chosen from several to begin with. */
  public SignatureRequest(
      String title,
      String meaning,
      String statement,
      List<String> signed,
      List<Signer> signers,
      PinCheck check) {
    this(title, meaning, statement, signed, signers, Optional.empty(), List.of(), "", check);
  }

  public SignatureRequest {
    signed = List.copyOf(signed);
    signers = List.copyOf(signers);
    barred = List.copyOf(barred);
    if (signers.isEmpty()) {
      throw new IllegalArgumentException("a signature needs somebody who can sign");
    }
  }

  /** Whether there are names to choose from, though only one of them may be possible. */
  boolean choosing() {
    return signers.size() + barred.size() > 1;
  }

  /**
   * Checks a PIN in the background and answers on the FX thread: null when it was accepted, or what
   * to tell the person ("Wrong PIN. 3 tries left.").
   */
  @FunctionalInterface
  public interface PinCheck {
    void check(Signer signer, char[] pin, Consumer<@Nullable String> answer);
  }
}
