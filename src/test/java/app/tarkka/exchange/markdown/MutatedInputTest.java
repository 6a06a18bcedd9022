package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.tarkka.document.ContentHash;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.json.DocumentJson;
import app.tarkka.exchange.json.DocumentJsonImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile bytes end in a content or in a plain refusal, and soon. */
class MutatedInputTest {
  private static final long SEED = 20260815;
  private static final String WHOLE =
      """
      ---
      title: Läpimeno
      ---
      # Title 标题
      !!! danger "Hot"
          Body
      ## 操作
      1.混合 5 分钟
      2.揉面 ≤2.0 kg
      - [ ] tick ![p](a.png)
          - [x] sub **bold** `code`
      > ⚠️ mind
      > [!NOTE]
      | Step | Action | Measured | P/F |
      |------|--------|----------|-----|
      | 1 | 3.3V ±2% | ____ V | |
      **QA Hold Point**: x
      ```
      code
      ```
      <!-- tarkka {"format":"tarkka-document/1"} -->
      """;

  private final Importers importers =
      new Importers(List.of(new MarkdownImporter(), new DocumentJsonImporter()));

  @TempDir Path folder;

  @Test
  void mutatedMarkdownNeverThrowsAnythingElse() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 1500; i++) {
      readOrRefuse("m.md", mutated(WHOLE.getBytes(StandardCharsets.UTF_8), random))
          .ifPresent(imported -> ContentHash.of(imported.content()));
    }
  }

  @Test
  void mutatedJsonNeverThrowsAnythingElse() throws Exception {
    byte[] json =
        DocumentJson.text(Outlines.read(WHOLE).content()).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(SEED);
    for (int i = 0; i < 1500; i++) {
      readOrRefuse("m.json", mutated(json, random))
          .ifPresent(imported -> ContentHash.of(imported.content()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "1. ",
        "[",
        "![",
        "*a **b ",
        "`",
        "_",
        "| ",
        "!!! a\n    ",
        "<!--",
        "\n",
        "1.文\n",
        "- [ ] a\n",
        "  - a\n",
        "> - ",
        "a. b\n",
        "5 min ",
        "__ ",
        "±",
        "|a|b|\n|-|-|\n",
        "# ",
        "**a**\n\n- b\n\n"
      })
  void repetitionEndsSoon(String part) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          byte[] ten = part.repeat(10_000_000 / part.length()).getBytes(StandardCharsets.UTF_8);
          assertFalse(readOrRefuse("ten.md", ten).isPresent());
          readOrRefuse(
              "line.md", part.repeat(19_000 / part.length()).getBytes(StandardCharsets.UTF_8));
          String lines = (part.repeat(60 / part.length() + 1) + "\n").repeat(600);
          readOrRefuse("lines.md", lines.getBytes(StandardCharsets.UTF_8));
        });
  }

  private Optional<Imported> readOrRefuse(String name, byte[] bytes) throws IOException {
    try {
      return Optional.of(importers.read(Files.write(folder.resolve(name), bytes)));
    } catch (ImportRefused refused) {
      assertFalse(String.valueOf(refused.getMessage()).isBlank());
      return Optional.empty();
    }
  }

  /** Cuts, doubles, swaps or overwrites a few places. */
  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] out = bytes.clone();
    for (int change = random.nextInt(6); change >= 0; change--) {
      int at = random.nextInt(out.length);
      switch (random.nextInt(4)) {
        case 0 -> out[at] = (byte) random.nextInt(256);
        case 1 -> out[at] = (byte) "#>-|*_`[]!1. \n:\"{}0".charAt(random.nextInt(19));
        case 2 -> {
          int length = Math.min(random.nextInt(80), out.length - at);
          System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), out, at, length);
        }
        default -> out = java.util.Arrays.copyOf(out, Math.max(1, out.length - random.nextInt(40)));
      }
    }
    return out;
  }
}
