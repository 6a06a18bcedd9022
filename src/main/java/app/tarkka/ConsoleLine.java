package app.tarkka;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * What the terminal shows of something that went wrong: what was done, and why it failed, in a
 * line. Where in the program it was lies in the log, for whoever has to look into it.
 */
final class ConsoleLine extends Formatter {
  @Override
  public String format(LogRecord record) {
    Throwable failure = record.getThrown();
    String why = failure == null ? null : failure.getMessage();
    String line = formatMessage(record);
    if (failure != null) {
      line += ": " + (why == null ? failure.getClass().getSimpleName() : why);
    }
    return line + System.lineSeparator();
  }
}
