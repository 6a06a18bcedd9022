package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Media;
import app.tarkka.document.Step;
import app.tarkka.exchange.Counted;
import app.tarkka.exchange.FindingCode;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.ImportReport;
import app.tarkka.exchange.ImportReport.Tally;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importer;
import app.tarkka.exchange.RefusalCode;
import app.tarkka.exchange.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Imports Markdown: headings become sections, lists and tables of work become steps. */
public final class MarkdownImporter implements Importer {
  /** Ten times the longest procedure of our trials; what is longer is no procedure. */
  private static final int LONGEST = 500_000;

  private static final int LONGEST_LINE = 20_000;

  /** Deeper nesting is read as text, so that no input can exhaust the stack. */
  private static final int DEEPEST = 40;

  private final Parser parser =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  TaskListItemsExtension.create(),
                  YamlFrontMatterExtension.create()))
          .customBlockParserFactory(new IndentedBodyParser.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".txt");
  }

  @Override
  public Imported read(Source source) throws ImportRefused {
    refuseWhatIsTooLong(source);
    Findings findings = new Findings();
    PictureReader pictures = new PictureReader(source.pictures(), findings);
    Outline outline = new Outline(new MarkdownText(source.text()), pictures, findings);
    Node document = parser.parse(source.text());
    outline.read(document);
    Content content =
        new ContentAssembly(outline, pictures, findings)
            .content(withoutEnding(source.name()), LanguageGuess.of(source.text()));
    LeftOutPictures.tell(document, pictures, findings);
    if (content.stepsAsWritten().findAny().isEmpty()) {
      findings.tell(FindingCode.NO_STEPS, 0);
    }
    ImportReport report =
        new ImportReport(
            source.name(), "markdown", findings.inOrder(), kept(content), findings.dropped());
    Map<String, byte[]> named = new HashMap<>(source.pictures().found());
    named.keySet().retainAll(ContentAssembly.media(content).map(Media::sha256).toList());
    return new Imported(content, report, named);
  }

  private static void refuseWhatIsTooLong(Source source) throws ImportRefused {
    if (source.text().length() > LONGEST) {
      throw new ImportRefused(
          RefusalCode.TOO_MANY_CHARACTERS, source.name(), source.text().length(), LONGEST);
    }
    int number = 0;
    for (String line : source.text().split("\n", -1)) {
      number++;
      if (line.length() > LONGEST_LINE) {
        throw new ImportRefused(RefusalCode.LINE_TOO_LONG, source.name(), number, LONGEST_LINE);
      }
    }
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static List<Tally> kept(Content content) {
    List<Step> steps = content.stepsAsWritten().toList();
    return List.of(
        new Tally(Counted.SECTIONS, content.sections().size()),
        new Tally(Counted.STEPS, steps.size()),
        new Tally(Counted.NOTICES, (int) ContentAssembly.notices(content).count()),
        new Tally(Counted.TIMERS, steps.stream().mapToInt(step -> step.timers().size()).sum()),
        new Tally(Counted.NUMBERS, count(steps, s -> s.answer() instanceof Answer.Quantity)),
        new Tally(Counted.TEXTS, count(steps, s -> s.answer() instanceof Answer.Text)),
        new Tally(Counted.HOLD_POINTS, count(steps, s -> s.hold() != HoldPoint.NONE)),
        new Tally(
            Counted.PICTURES,
            (int) ContentAssembly.media(content).filter(m -> !m.missing()).count()),
        new Tally(
            Counted.MISSING_PICTURES,
            (int) ContentAssembly.media(content).filter(m -> m.missing()).count()));
  }

  private static int count(List<Step> steps, Predicate<Step> which) {
    return (int) steps.stream().filter(which).count();
  }
}
