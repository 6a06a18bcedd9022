package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Source;

/** A content in a few lines, so that a test shows what comes in and what goes out. */
final class Outlines {
  private Outlines() {}

  static Imported read(String markdown) throws ImportRefused {
    return new MarkdownImporter().read(Source.of("test.md", markdown));
  }

  /** The sections, steps and notices that a text becomes. */
  static String of(String markdown) throws ImportRefused {
    return of(read(markdown).content());
  }

  static String of(Content content) {
    StringBuilder out = new StringBuilder();
    for (Section section : content.sections()) {
      out.append("#".repeat(section.level())).append(' ').append(section.title()).append('\n');
      if (!section.text().isEmpty()) {
        out.append("  text: ").append(section.text().replace("\n", "⏎")).append('\n');
      }
      section.notices().forEach(n -> out.append("  ! " + n.level() + " " + n.text() + "\n"));
      section.steps().forEach(step -> step(step, "  ", out));
    }
    return out.toString();
  }

  private static void step(Step step, String indent, StringBuilder out) {
    out.append(indent).append("- ");
    out.append(step.number().isEmpty() ? "" : step.number() + " ");
    out.append(step.text().replace("\n", "⏎")).append(answer(step));
    out.append(step.hold() == HoldPoint.NONE ? "" : " <hold>");
    out.append(step.required() ? "" : " <not required>");
    step.timers().forEach(t -> out.append(" <" + t.minSeconds() + ".." + t.maxSeconds() + " s>"));
    step.media().forEach(m -> out.append(" <" + m.name() + (m.missing() ? " missing>" : ">")));
    out.append('\n');
    step.notices()
        .forEach(
            n ->
                out.append(indent + "  ! " + n.level() + " " + n.text().replace("\n", "⏎") + "\n"));
    step.steps().forEach(sub -> step(sub, indent + "  ", out));
  }

  private static String answer(Step step) {
    Specification what = step.specification();
    if (what != null) {
      return " <%s: %s..%s %s>".formatted(what.nominal(), what.lower(), what.upper(), what.unit());
    }
    return step.answer() instanceof Answer.Acknowledge
        ? ""
        : " <" + step.answer().getClass().getSimpleName() + ">";
  }
}
