package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.exchange.ImportRefused;
import org.junit.jupiter.api.Test;

/** Whether a text is carried out or verified. */
class KindTest {
  @Test
  void commandsToTypeAreAProcedureThoughTheyHaveBoxes() throws ImportRefused {
    String source =
        """
        # Set up

        - [ ] Install it:

            ``` shell
            install
            ```

        - [ ] Start it.
        - [ ] Check it.
        """;
    assertEquals(Kind.PROCEDURE, Outlines.read(source).content().kind());
    assertEquals(Mode.READ_DO, Outlines.read(source).content().mode());
    assertEquals(Kind.CHECKLIST, Outlines.read(source + "- [ ] Close it.\n").content().kind());
    assertEquals(
        Kind.CHECKLIST,
        Outlines.read(source.replace("Set up", "Set-up checklist")).content().kind());
  }
}
