package app.tarkka.command;

import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Digest;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.PaperCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Recomputes everything from the stored bytes. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Recompute the ledger, the frozen texts and the projections from the stored bytes, and"
            + " print the newest number and digest.")
final class VerifyCommand extends LibraryCommand {
  @Option(names = "--json", description = "As JSON.")
  boolean json;

  @Option(names = "--sequence", paramLabel = "N", description = "A number copied from paper …")
  @Nullable Long sequence;

  @Option(names = "--digest", paramLabel = "D", description = "… and the digest beside it.")
  @Nullable String digest;

  VerifyCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    if ((sequence == null) != (digest == null)) {
      err().println("--sequence and --digest go together: both stand on the paper.");
      return Exit.UNREADABLE;
    }
    if (digest != null && !Digest.wellFormed(digest)) {
      err().println("The digest was copied wrongly: its check symbol does not fit. Copy it again.");
      return Exit.UNREADABLE;
    }
    try (OpenLibrary open = libraries.toRead(file())) {
      Ledger.Verification verified = open.ledger().verify(_ -> {});
      List<String> found = new ArrayList<>(verified.found());
      compareWithPaper(open.ledger()).ifPresent(found::add);
      print(verified, found);
      return found.isEmpty() ? Exit.DONE : Exit.REFUSED;
    } catch (Libraries.CannotOpen e) {
      return e.kind() == Libraries.Kind.BROKEN ? broken(e) : unreadable(e);
    }
  }

  private Optional<String> compareWithPaper(Ledger ledger) {
    Long number = sequence;
    String typed = digest;
    if (number == null || typed == null) {
      return Optional.empty();
    }
    return switch (PaperCheck.of(ledger, number, typed, _ -> {})) {
      case MATCHES, MISCOPIED -> Optional.empty();
      case NO_SUCH_ROW ->
          Optional.of("The ledger has no number " + number + ": its end was cut off.");
      case DIFFERS ->
          Optional.of("Number " + number + " has another digest: the ledger was rewritten.");
    };
  }

  /** A library that is so damaged that it does not open has been verified as well: it is broken. */
  private int broken(Libraries.CannotOpen e) {
    String found = String.valueOf(e.getMessage());
    if (json) {
      out()
          .println(
              JsonText.pretty(
                  Json.object()
                      .put("sound", new Json.Bool(false))
                      .texts("found", List.of(found))
                      .build()));
    } else {
      out().println("BROKEN: " + found);
    }
    return Exit.REFUSED;
  }

  private void print(Ledger.Verification verified, List<String> found) {
    if (json) {
      out()
          .println(
              JsonText.pretty(
                  Json.object()
                      .put("sound", new Json.Bool(found.isEmpty()))
                      .integer("sequence", verified.head().sequence())
                      .text("digest", verified.head().digest().groups())
                      .text("hash", verified.head().digest().hex())
                      .texts("found", found)
                      .build()));
      return;
    }
    out().println("sequence  " + verified.head().sequence());
    out().println("digest    " + verified.head().digest().groups());
    out().println("hash      " + verified.head().digest().hex());
    if (found.isEmpty()) {
      out().println("sound: " + verified.rows() + " rows recomputed from the stored bytes");
      if (sequence != null) {
        out().println("matches: number " + sequence + " has the digest that was given");
      }
    } else {
      found.forEach(what -> out().println("BROKEN: " + what));
    }
  }
}
