package app.tarkka.exchange.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads {@code !!! type "title"}, {@code ??? …} and {@code ???+ …} with a body indented by four.
 */
final class AdmonitionParser extends AbstractBlockParser {
  private static final int BODY_INDENT = 4;
  private static final Pattern OPENING =
      Pattern.compile("(?:!!!|\\?\\?\\?\\+?)\\s+(\\p{L}[\\p{L}-]*)(?:\\s+(.*?))?\\s*");

  private final Admonition block;

  private AdmonitionParser(Admonition block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= BODY_INDENT
        ? BlockContinue.atColumn(state.getColumn() + BODY_INDENT)
        : BlockContinue.none();
  }

  /** Starts an admonition, also in the middle of a paragraph. */
  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= BODY_INDENT) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      Matcher opening =
          OPENING.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
      if (!opening.matches()) {
        return BlockStart.none();
      }
      String title = opening.group(2) == null ? "" : unquoted(opening.group(2));
      Admonition block = new Admonition(opening.group(1).toLowerCase(Locale.ROOT), title);
      return BlockStart.of(new AdmonitionParser(block)).atIndex(line.length());
    }

    private static String unquoted(String title) {
      return title.length() >= 2 && title.startsWith("\"") && title.endsWith("\"")
          ? title.substring(1, title.length() - 1)
          : title;
    }
  }
}
