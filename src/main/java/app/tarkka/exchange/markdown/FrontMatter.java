package app.tarkka.exchange.markdown;

import app.tarkka.exchange.Counted;
import app.tarkka.exchange.FindingCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterNode;
import org.commonmark.node.Node;

/** What the YAML above a document says; entries that Tarkka has no place for are reported. */
final class FrontMatter {
  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "code",
          "lang",
          "language",
          "kind",
          "mode",
          "verifies",
          "finalcheck",
          "authority",
          "contacts",
          "needsrelease");

  private final Map<String, String> entries = new LinkedHashMap<>();

  void read(YamlFrontMatterBlock block, Findings findings) {
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof YamlFrontMatterNode node) {
        String key = node.getKey().toLowerCase(java.util.Locale.ROOT);
        String value = String.join(", ", node.getValues()).strip();
        if (KNOWN.contains(key)) {
          entries.put(key.equals("lang") ? "language" : key, value);
        } else {
          findings.dropped(Counted.FRONT_MATTER);
          findings.tell(FindingCode.FRONT_MATTER_LEFT_OUT, MarkdownText.line(block), key, value);
        }
      }
    }
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(entries.get(key)).filter(value -> !value.isBlank());
  }
}
