package app.tarkka.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no person wrote is pasted as plain text, and soon. */
class HostilePasteTest {
  @ParameterizedTest
  @ValueSource(strings = {"<b>", "<div>", "<ul><li>", "<span>", "<blockquote>"})
  void whatIsNestedThousandfold(String tag) {
    String html = "<html><body>" + tag.repeat(50_000) + "Wipe the table.";

    Pasted read = assertTimeoutPreemptively(Duration.ofSeconds(15), () -> PastedHtml.read(html));

    assertFalse(read.toString().isBlank());
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000})
  void aStyleOfLists(int many) {
    String html = "<p style='" + "mso-list:".repeat(many) + "'>Wipe the table.</p>";

    assertTimeoutPreemptively(Duration.ofSeconds(15), () -> PastedHtml.read(html));
  }
}
