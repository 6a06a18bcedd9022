package app.tarkka.paper;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** All that somebody wrote in a document and that paper shows, cut where marks change. */
final class WrittenTexts {
  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private WrittenTexts() {}

  /** Without what is blank. */
  static List<String> of(Content content) {
    About about = content.about();
    return Stream.of(
            Stream.of(content.code(), content.title(), content.text()),
            Stream.of(about.purpose(), about.scope()),
            about.tools().stream(),
            about.materials().stream(),
            about.references().stream(),
            content.sections().stream().flatMap(WrittenTexts::of),
            content.stepsAsWritten().flatMap(WrittenTexts::of))
        .flatMap(all -> all)
        .flatMap(WrittenTexts::pieces)
        .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private static Stream<String> of(Section section) {
    return Stream.concat(
        Stream.of(
            section.title(), section.text(), section.cues().trigger(), section.cues().completion()),
        section.notices().stream().map(Notice::text));
  }

  private static Stream<String> of(Step step) {
    List<String> options =
        step.answer() instanceof Answer.Choice choice ? choice.options() : List.of();
    return Stream.of(
            Stream.of(step.text()),
            step.notices().stream().map(Notice::text),
            // A picture that is at hand is drawn; one that is not is named.
            step.media().stream().filter(Media::missing).map(Media::name),
            options.stream())
        .flatMap(all -> all);
  }

  private static Stream<String> pieces(String markdown) {
    List<String> pieces = new ArrayList<>();
    MARKDOWN
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

              @Override
              public void visit(IndentedCodeBlock code) {
                pieces.add(code.getLiteral());
              }
            });
    return pieces.stream();
  }
}
