package app.tarkka.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no person wrote is pasted as plain text, and soon. */
class HostilePasteTest {
  @ParameterizedTest
  @ValueSource(strings = {"<b>", "<div>", "<ul><li>", "<span>", "<blockquote>"})
  void whatIsNestedThousandfold(String tag) {
    String html = "<html><body>" + tag.repeat(50_000) + "Wipe the table.";

    Pasted read = assertTimeoutPreemptively(Duration.ofSeconds(15), () -> PastedHtml.read(html));

    assertTrue(read.toString().contains("Wipe the table."), read::toString);
  }

  @Test
  void itsLinesStayLines() {
    String html = "<b>".repeat(500) + "<p>Wipe the table.<p>Sweep<br>the floor.";

    Pasted.Lines read = assertInstanceOf(Pasted.Lines.class, PastedHtml.read(html));

    assertEquals(
        List.of("Wipe the table.", "Sweep", "the floor."),
        read.lines().stream().map(PastedLine::text).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000})
  void aStyleOfLists(int many) {
    String html = "<p style='" + "mso-list:".repeat(many) + "'>Wipe the table.</p>";

    assertTimeoutPreemptively(Duration.ofSeconds(15), () -> PastedHtml.read(html));
  }
}
