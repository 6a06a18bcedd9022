package app.tarkka.document.translation;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.translation.SourceText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Walks the texts of a wording in reading order, and puts others in their places. Listing and
 * replacing are one walk, so that no text can be listed and then not be replaced.
 */
public final class SourceTexts {
  private final UnaryOperator<SourceText> each;

  private SourceTexts(UnaryOperator<SourceText> each) {
    this.each = each;
  }

  /** Every text that is not blank, in reading order. */
  public static List<SourceText> of(Content content) {
    List<SourceText> texts = new ArrayList<>();
    replaced(
        content,
        text -> {
          texts.add(text);
          return text;
        });
    return List.copyOf(texts);
  }

  /** The wording with its texts as {@code each} gives them; everything else stays. */
  static Content replaced(Content content, UnaryOperator<SourceText> each) {
    return new SourceTexts(each).content(content);
  }

  private Content content(Content content) {
    String title = single("title", Kind.TITLE, content.title());
    String text = single("text", Kind.INTRODUCTION, content.text());
    About about = about(content.about());
    List<Section> sections = new ArrayList<>();
    for (Section section : content.sections()) {
      sections.add(section("section." + (sections.size() + 1), section));
    }
    return content.toBuilder().title(title).text(text).about(about).sections(sections).build();
  }

  private About about(About about) {
    return new About(
        single("about.purpose", Kind.ABOUT, about.purpose()),
        single("about.scope", Kind.ABOUT, about.scope()),
        each("about.tools", Kind.ABOUT, Optional.empty(), about.tools()),
        each("about.materials", Kind.ABOUT, Optional.empty(), about.materials()),
        each("about.references", Kind.ABOUT, Optional.empty(), about.references()));
  }

  private Section section(String place, Section section) {
    String title = single(place + ".title", Kind.SECTION_TITLE, section.title());
    String text = single(place + ".text", Kind.SECTION_TEXT, section.text());
    List<Notice> notices = notices(place, Optional.empty(), section.notices());
    Section.Cues cues =
        new Section.Cues(
            single(place + ".trigger", Kind.SECTION_TEXT, section.cues().trigger()),
            single(place + ".completion", Kind.SECTION_TEXT, section.cues().completion()));
    return section
        .withTitle(title)
        .withText(text)
        .withNotices(notices)
        .withCues(cues)
        .withSteps(section.steps().stream().map(this::step).toList());
  }

  private Step step(Step step) {
    String place = "step." + step.id().value();
    Optional<StepId> id = Optional.of(step.id());
    List<Notice> notices = notices(place, id, step.notices());
    String text = replaced(new SourceText(place + ".text", Kind.STEP, id, step.text()));
    Answer answer =
        step.answer() instanceof Answer.Choice choice
            ? new Answer.Choice(
                each(place + ".option", Kind.OPTION, id, choice.options()), choice.many())
            : step.answer();
    return step.toBuilder()
        .text(text)
        .answer(answer)
        .media(pictures(place, id, step.media()))
        .notices(notices)
        .steps(step.steps().stream().map(this::step).toList())
        .build();
  }

  private List<Notice> notices(String place, Optional<StepId> step, List<Notice> notices) {
    List<String> texts =
        each(place + ".notice", Kind.NOTICE, step, notices.stream().map(Notice::text).toList());
    List<Notice> replaced = new ArrayList<>();
    for (Notice notice : notices) {
      replaced.add(new Notice(notice.level(), texts.get(replaced.size())));
    }
    return replaced;
  }

  private List<Media> pictures(String place, Optional<StepId> step, List<Media> media) {
    List<String> captions =
        each(place + ".picture", Kind.CAPTION, step, media.stream().map(Media::caption).toList());
    List<Media> replaced = new ArrayList<>();
    for (Media one : media) {
      replaced.add(one.withCaption(captions.get(replaced.size())));
    }
    return replaced;
  }

  private List<String> each(String place, Kind kind, Optional<StepId> step, List<String> texts) {
    List<String> replaced = new ArrayList<>();
    for (String text : texts) {
      replaced.add(replaced(new SourceText(place + "." + (replaced.size() + 1), kind, step, text)));
    }
    return replaced;
  }

  private String single(String place, Kind kind, String text) {
    return replaced(new SourceText(place, kind, Optional.empty(), text));
  }

  private String replaced(SourceText text) {
    return text.text().isBlank() ? text.text() : each.apply(text).text();
  }
}
