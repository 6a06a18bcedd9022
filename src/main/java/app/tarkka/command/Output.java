package app.tarkka.command;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where commands write. On a terminal in its own character set; in a file or a pipe in UTF-8, as
 * JSON demands, whatever the system's language setting is.
 */
final class Output {
  private Output() {}

  static PrintWriter to(OutputStream stream) {
    Charset charset =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .map(Console::charset)
            .orElse(StandardCharsets.UTF_8);
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }
}
