package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** In a terminal there is a sentence, and no stack trace. */
final class ConsoleLineTest {
  @Test
  void saysWhatFailedAndWhyInALine() {
    LogRecord record = new LogRecord(Level.SEVERE, "Opening the library [L-missing]");
    record.setThrown(new IOException("there is no file shop.tarkka"));

    assertEquals(
        "Opening the library [L-missing]: there is no file shop.tarkka",
        new ConsoleLine().format(record).strip());
  }

  @Test
  void namesAFailureThatSaysNothing() {
    LogRecord record = new LogRecord(Level.WARNING, "Reading the day");
    record.setThrown(new IllegalStateException());

    assertEquals(
        "Reading the day: IllegalStateException", new ConsoleLine().format(record).strip());
  }
}
