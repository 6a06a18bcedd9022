package app.tarkka.command;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where commands write. On a terminal in its own character set; in a file or a pipe in UTF-8, as
 * JSON demands, whatever the system's language setting is.
 */
final class Output {
  private Output() {}

  static PrintWriter to(OutputStream stream) {
    Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    Charset charset = terminal ? console.charset() : StandardCharsets.UTF_8;
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }
}
