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
 * Reads what MkDocs opens with a line and goes on with a body indented by four: {@code !!! type
 * "title"}, {@code ??? …} and {@code ???+ …} as an {@link Admonition}, {@code === "title"} as a
 * {@link ContentTab}.
 */
final class IndentedBodyParser extends AbstractBlockParser {
  private static final int BODY_INDENT = 4;
  private static final Pattern OPENING =
      Pattern.compile("(?:!!!|\\?\\?\\?\\+?)\\s+(\\p{L}[\\p{L}-]*)(?:\\s+(.*?))?\\s*");

  private static final Pattern TAB = Pattern.compile("===[!+]?\\s+\"(.+)\"\\s*");

  private final Block block;

  private IndentedBodyParser(Block block) {
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

  /** Starts a block, also in the middle of a paragraph. */
  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= BODY_INDENT) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      CharSequence words = line.subSequence(state.getNextNonSpaceIndex(), line.length());
      Matcher tab = TAB.matcher(words);
      if (tab.matches()) {
        ContentTab block = new ContentTab(tab.group(1).strip());
        return BlockStart.of(new IndentedBodyParser(block)).atIndex(line.length());
      }
      Matcher opening = OPENING.matcher(words);
      if (!opening.matches()) {
        return BlockStart.none();
      }
      String title = opening.group(2) == null ? "" : unquoted(opening.group(2));
      Admonition block = new Admonition(opening.group(1).toLowerCase(Locale.ROOT), title);
      return BlockStart.of(new IndentedBodyParser(block)).atIndex(line.length());
    }

    private static String unquoted(String title) {
      return title.length() >= 2 && title.startsWith("\"") && title.endsWith("\"")
          ? title.substring(1, title.length() - 1)
          : title;
    }
  }
}
