package app.tarkka.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's version, from the file that the build fills in. */
public final class ProgramVersion {
  private ProgramVersion() {}

  public static String read() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("/app/tarkka/version.txt")) {
      return in == null ? "?" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
