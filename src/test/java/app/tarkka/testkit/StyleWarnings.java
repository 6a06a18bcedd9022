package app.tarkka.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What JavaFX says about styles that it could not resolve, while this is open. */
public final class StyleWarnings extends Handler implements AutoCloseable {
  private final Logger css = Logger.getLogger("javafx.css");
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  public StyleWarnings() {
    css.addHandler(this);
  }

  public List<String> said() {
    return List.copyOf(said);
  }

  /** Fails when anything was said. */
  public void expectNone() {
    assertEquals(List.of(), said(), "what JavaFX could not style");
  }

  @Override
  public void publish(LogRecord record) {
    said.add(record.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    css.removeHandler(this);
  }
}
