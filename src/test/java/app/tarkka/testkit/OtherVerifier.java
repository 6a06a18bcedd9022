package app.tarkka.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verifiers in another language, packaging/verify. */
public record OtherVerifier(int exit, String out) {

  /**
   * Whoever builds where there is no Python 3 says so; a build that silently left the second
   * verifier out would show less than it seems to.
   */
  private static final String LEFT_OUT = "tarkka.without-python";

  /** Empty where it was said that there is no Python 3. */
  public static Optional<OtherVerifier> of(Path library, Object... more)
      throws IOException, InterruptedException {
    return asked("tarkka_verify.py", library, more);
  }

  /** The one that reads a record's PDF. */
  public static Optional<OtherVerifier> ofRecord(Path pdf, Object... more)
      throws IOException, InterruptedException {
    return asked("tarkka_record.py", pdf, more);
  }

  private static Optional<OtherVerifier> asked(String program, Path file, Object... more)
      throws IOException, InterruptedException {
    List<String> call = new ArrayList<>(List.of("python3", "packaging/verify/" + program));
    call.add(file.toString());
    Stream.of(more).map(String::valueOf).forEach(call::add);
    Process process;
    try {
      process = new ProcessBuilder(call).redirectErrorStream(true).start();
    } catch (IOException e) {
      if (Boolean.getBoolean(LEFT_OUT)) {
        return Optional.empty();
      }
      throw new AssertionError(
          "The second verifier needs python3; -D" + LEFT_OUT + "=true leaves it out.", e);
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Optional.of(new OtherVerifier(process.waitFor(), out));
  }

  public JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }
}
