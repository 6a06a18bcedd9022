package app.tarkka.ui.reading;

import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.exchange.reading.ReadingCsv;
import app.tarkka.ledger.Outgoing;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the matrix to a file and enters in the ledger that it left, where it can be written. */
record ReadingFile(Outgoing outgoing) {

  /**
   * Whether it was entered.
   *
   * @throws IOException with a message for people
   */
  boolean write(Path target, ReadingMatrix matrix) throws IOException {
    boolean open = outgoing.open();
    ReadingCsv.write(
        target,
        matrix,
        false,
        event -> {
          if (open) {
            outgoing.enter(event);
          }
        });
    return open;
  }
}
