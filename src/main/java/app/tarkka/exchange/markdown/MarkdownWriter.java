package app.tarkka.exchange.markdown;

import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a content as Markdown for people to read, which {@link MarkdownImporter} reads back with
 * the same sections, steps, answers and notices. Step ids are not written, but of steps that others
 * refer to.
 */
public final class MarkdownWriter {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:[-+*]\\s|#{1,6}\\s|>|\\d+[.)]\\s|```|~~~|!!!\\s|\\?\\?\\?|\\[[ xX]\\]\\s).*",
          Pattern.DOTALL);

  private MarkdownWriter() {}

  public static String write(Content content) {
    List<String> blocks = new ArrayList<>();
    blocks.add(frontMatter(content));
    if (!content.title().isEmpty()) {
      blocks.add("# " + heading(content.title()));
    }
    blocks.add(content.text());
    blocks.add(about(content));
    StepWriter steps = new StepWriter(content, content.kind() == Kind.CHECKLIST);
    for (Section section : content.sections()) {
      boolean first = section == content.sections().getFirst();
      if (!first || !section.title().isEmpty() || said(section) || section.repeats()) {
        blocks.add("#".repeat(section.level()) + " " + heading(section.title()));
      }
      section(section, steps, blocks);
    }
    blocks.removeIf(String::isBlank);
    return String.join("\n\n", blocks) + "\n";
  }

  private static String frontMatter(Content content) {
    StringBuilder out = new StringBuilder("---\nkind: ").append(content.kind().token());
    entry(out, "code", content.code());
    entry(out, "language", content.language());
    entry(out, "mode", content.mode() == Mode.READ_DO ? "" : content.mode().token());
    entry(out, "verifies", content.verifies());
    entry(out, "finalCheck", content.finalCheck() ? "true" : "");
    entry(out, "authority", content.escalation().authority());
    entry(out, "contacts", Cue.contacts(content.escalation().contacts()));
    entry(out, "needsRelease", content.release() ? "true" : "");
    return out.append("\n---").toString();
  }

  private static void entry(StringBuilder out, String key, String value) {
    if (!value.isEmpty()) {
      out.append('\n').append(key).append(": ").append(value.replace('\n', ' '));
    }
  }

  private static String about(Content content) {
    List<String> parts = new ArrayList<>();
    said(parts, "Purpose", List.of(content.about().purpose()));
    said(parts, "Scope", List.of(content.about().scope()));
    said(parts, "Tools", content.about().tools());
    said(parts, "Materials", content.about().materials());
    said(parts, "References", content.about().references());
    return String.join("\n\n", parts);
  }

  private static void said(List<String> parts, String label, List<String> values) {
    String words = String.join("; ", values);
    if (!words.isBlank()) {
      parts.add("**" + label + "**: " + words);
    }
  }

  private static void section(Section section, StepWriter steps, List<String> blocks) {
    blocks.add(SectionComment.write(section.repeat()));
    blocks.add(Cue.TRIGGER.write(section.cues().trigger()));
    Condition condition = section.condition();
    if (condition != null) {
      blocks.add(ConditionComment.write(condition));
    }
    blocks.add(section.text());
    blocks.add(Cue.COMPLETION.write(section.cues().completion()));
    section.notices().forEach(notice -> blocks.add(StepWriter.notice(notice)));
    if (!section.steps().isEmpty()) {
      if (said(section) || Work.of(section.title(), Work.OPEN) == Work.REMARKS) {
        blocks.add(Comments.PARTING);
      }
      blocks.add(steps.list(section.steps()));
    }
  }

  private static boolean said(Section section) {
    return !section.text().isEmpty() || !section.cues().equals(Section.Cues.NONE);
  }

  private static String heading(String title) {
    return title.replaceAll("([\\\\`*_\\[\\]<#&!])", "\\\\$1").replace('\n', ' ');
  }

  /** Words that would open a block of their own are kept words. */
  static String asText(String words) {
    return BLOCK.matcher(words).matches() ? words.replaceFirst("^(\\d*)", "$1\\\\") : words;
  }
}
