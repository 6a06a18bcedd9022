package app.tarkka.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.markdown.MarkdownImporter;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.font.SystemFonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Documents that other people wrote: what is in the text is on the paper. */
class CorpusOnPaperTest {
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final int LARGEST = 12;

  @Test
  void losesNoStepOfTheLargestDocuments() throws Exception {
    if (!Files.isDirectory(CORPUS)) {
      System.out.println("The corpus is not beside the project: its documents were not printed");
      return;
    }
    List<String> lost = new ArrayList<>();
    for (Path file : largest()) {
      Imported imported = new Importers(List.of(new MarkdownImporter())).read(file);
      PrintJob job = Sheets.onPaper(PaperSize.A4).with(SystemFonts.installed(System.getenv()));
      Paper paper =
          ChecklistSheet.of(
              Sheets.effective(imported.content()),
              job,
              sha256 -> Optional.ofNullable(imported.pictures().get(sha256)));
      lost.addAll(lost(imported.content(), paper, file));
    }
    assertEquals(List.of(), lost);
  }

  private static List<Path> largest() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith("EXPECTED.md"))
          .sorted(Comparator.comparingLong(CorpusOnPaperTest::size).reversed())
          .limit(LARGEST)
          .toList();
    }
  }

  /** Step texts that are not on the paper as they were written, page furniture aside. */
  private static List<String> lost(Content content, Paper paper, Path file) throws IOException {
    String name = file.getFileName().toString().replace(".md", "");
    assertEquals(paper.pages(), Pdf.pages("corpus-" + name, paper.pdf()).size());
    String letters = letters(Pdf.flat(paper.pdf()));
    return content
        .stepsAsWritten()
        .map(Step::text)
        .flatMap(CorpusOnPaperTest::pieces)
        .filter(piece -> paper.missing().none() && !letters.contains(letters(piece)))
        .map(piece -> name + ": " + piece)
        .toList();
  }

  /** The texts between marks, and whole blocks of code. */
  private static Stream<String> pieces(String markdown) {
    List<String> pieces = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                pieces.add(text.getLiteral());
              }

              @Override
              public void visit(Code code) {
                pieces.add(code.getLiteral());
              }

              @Override
              public void visit(FencedCodeBlock code) {
                pieces.add(code.getLiteral());
              }
            });
    return pieces.stream();
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
