package app.tarkka.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.Test;

class CodeTitleTest {
  @Test
  void onlyATitleIsForTheReader() {
    assertEquals("", title("shell"));
    assertEquals("", title("{.shell hl_lines=\"2\"}"));
    assertEquals("Store large files", title("shell title=\"Store large files\""));
    assertEquals("", title("shell subtitle=\"x\""));
  }

  private static String title(String info) {
    FencedCodeBlock code = new FencedCodeBlock();
    code.setInfo(info);
    return CodeTitle.of(code);
  }
}
