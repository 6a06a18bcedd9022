package app.tarkka.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a block of code where its fence opens. Only a title, as MkDocs and Docusaurus
 * write it, is for the reader; the rest is for the program that colours the code.
 */
public final class CodeTitle {
  private static final Pattern TITLE =
      Pattern.compile("(?:^|[\\s{])title=(?:\"([^\"]*)\"|'([^']*)')");

  private CodeTitle() {}

  /** The title, empty when there is none. */
  public static String of(FencedCodeBlock code) {
    @Nullable String info = code.getInfo();
    Matcher title = TITLE.matcher(info == null ? "" : info);
    if (!title.find()) {
      return "";
    }
    return (title.group(1) == null ? title.group(2) : title.group(1)).strip();
  }
}
