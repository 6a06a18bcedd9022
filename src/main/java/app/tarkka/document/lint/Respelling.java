package app.tarkka.document.lint;

import app.tarkka.document.Content;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.outline.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word written otherwise, wherever in the content it stands.
 *
 * @param word as it was found
 */
record Respelling(Content content, LintFinding finding, String word) {
  Optional<Edit> as(String other) {
    return in(finding.place(), other);
  }

  private Optional<Edit> in(LintPlace place, String other) {
    Outline outline = new Outline(content);
    return switch (place) {
      case LintPlace.OfStep(var id) ->
          content
              .step(id)
              .flatMap(step -> respelt(step.text(), other))
              .flatMap(text -> outline.write(Spot.of(id), text));
      case LintPlace.OfSection(int index) ->
          section(index)
              .flatMap(section -> respelt(section.title(), other))
              .flatMap(text -> outline.write(Spot.ofSection(index), text));
      case LintPlace.OfNotice(LintPlace.OfStep(var id), int index) ->
          content
              .step(id)
              .flatMap(step -> notices(step.notices(), index, other))
              .flatMap(
                  notices -> outline.change(id, old -> old.toBuilder().notices(notices).build()));
      case LintPlace.OfNotice(LintPlace.OfSection(int at), int index) ->
          section(at)
              .flatMap(section -> notices(section.notices(), index, other))
              .flatMap(notices -> outline.changeSection(at, old -> old.withNotices(notices)));
      case LintPlace.OfDocument _ ->
          respelt(content.title(), other)
              .map(
                  title ->
                      new Edit(
                          content.toBuilder().title(title).build(), Spot.ofSection(0), Edit.END));
      case LintPlace.OfNotice _ -> Optional.empty();
    };
  }

  private Optional<Section> section(int index) {
    return index < content.sections().size()
        ? Optional.of(content.sections().get(index))
        : Optional.empty();
  }

  private Optional<List<Notice>> notices(List<Notice> all, int index, String other) {
    if (index >= all.size()) {
      return Optional.empty();
    }
    Notice old = all.get(index);
    return respelt(old.text(), other)
        .map(
            text -> {
              List<Notice> notices = new ArrayList<>(all);
              notices.set(index, new Notice(old.level(), text));
              return notices;
            });
  }

  private Optional<String> respelt(String text, String other) {
    return text.startsWith(word, finding.from())
        ? Optional.of(text.substring(0, finding.from()) + other + text.substring(finding.to()))
        : Optional.empty();
  }
}
