package app.tarkka.ui.runner.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.ui.kit.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The line that is read before a signature says what the step says. */
class StepTitleTest {
  @Test
  void namesAndAddressesKeepTheirLetters() {
    assertEquals(
        "Send ~/.ssh/id_ed25519.pub to Oscar", title("Send `~/.ssh/id_ed25519.pub` to Oscar"));
    assertEquals(
        "Set hl_lines > 2 in the RIA store",
        title("Set hl_lines > 2 in the [RIA store](https://e.org)"));
  }

  @Test
  void aLongTextIsCutAfterAWord() {
    assertEquals("Torque " + "bolt ".repeat(15) + "bolt…", title("Torque " + "bolt ".repeat(30)));
  }

  private static String title(String text) {
    return StepTitle.of(
        new StepBuilder(new StepId("s1"), text).build(), new Messages(Locale.ENGLISH));
  }
}
