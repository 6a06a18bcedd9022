package app.tarkka.paper;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.paper.ReadPages.Drawn;
import app.tarkka.paper.ReadPages.ReadPage;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a printed document against what was written: whatever was written stands on the paper, as
 * often as it was written; nothing is drawn beyond the margins, and no letter over another or over
 * a picture.
 */
public final class PrintedWhole {
  /** Of rounding, in points: a hundredth is what a PDF's numbers have. */
  private static final float SLACK = 0.6f;

  /** More of two letters than this, in points, is on top of one another. */
  private static final float TOUCHING = 0.8f;

  private static final int NAMED = 10;

  private final Sides sides;
  private final List<ReadPage> pages;
  private final List<String> found = new ArrayList<>();

  private PrintedWhole(Sides sides, List<ReadPage> pages) {
    this.sides = sides;
    this.pages = pages;
  }

  /** What is wrong, in words; nothing when all is well. */
  public static List<String> of(Content content, Paper paper) throws IOException {
    PrintedWhole check = new PrintedWhole(Sides.of(paper.job().page()), ReadPages.of(paper.pdf()));
    check.words(content, paper);
    check.pictures(content);
    for (int page = 1; page <= check.pages.size(); page++) {
      check.margins(page);
      check.overlaps(page);
    }
    return check.found.size() <= NAMED
        ? List.copyOf(check.found)
        : Stream.concat(
                check.found.stream().limit(NAMED),
                Stream.of("and " + (check.found.size() - NAMED) + " more"))
            .toList();
  }

  /** The same of a sheet that shows no more of a document than its steps. */
  public static List<String> ofSteps(Content content, Paper paper) throws IOException {
    Content steps =
        Content.of(content.kind(), content.code(), "", List.of(Section.of("", steps(content))));
    return of(steps, paper);
  }

  private static List<Step> steps(Content content) {
    return content.stepsAsWritten().toList();
  }

  /** In letters and digits: lines are broken anywhere, and marks belong to nobody. */
  private void words(Content content, Paper paper) {
    String out = pages.stream().map(ReadPage::text).collect(Collectors.joining());
    Map<String, Long> in =
        WrittenTexts.of(content).stream()
            .map(text -> letters(text, paper))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    in.forEach(
        (text, times) -> {
          long there = count(out, text);
          if (there < times) {
            found.add("written " + times + " times, printed " + there + ": " + text);
          }
        });
  }

  private static long count(String out, String text) {
    long times = 0;
    for (int at = out.indexOf(text); at >= 0; at = out.indexOf(text, at + text.length())) {
      times++;
    }
    return times;
  }

  /** What no font has is printed as a mark, which the sheet says. */
  private static String letters(String text, Paper paper) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .filter(one -> !paper.missing().codePoints().contains(one))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void pictures(Content content) {
    long written =
        content
            .stepsAsWritten()
            .flatMap(step -> step.media().stream())
            .filter(media -> !media.missing())
            .count();
    long drawn = pages.stream().mapToLong(page -> page.pictures().size()).sum();
    if (drawn < written) {
      found.add(written + " pictures were there, " + drawn + " are drawn");
    }
  }

  private void margins(int number) {
    ReadPage page = pages.get(number - 1);
    float right = sides.left() + sides.width();
    for (List<Drawn> all : List.of(page.letters(), page.pictures())) {
      for (Drawn one : all) {
        Rectangle2D.Float box = one.where();
        if (box.x < sides.left() - SLACK
            || box.x + box.width > right + SLACK
            || box.y < sides.top() - SLACK
            || box.y + box.height > sides.bottom() + SLACK) {
          found.add("page " + number + ": beyond the margins: " + said(one));
        }
      }
    }
  }

  private void overlaps(int number) {
    ReadPage page = pages.get(number - 1);
    List<Drawn> all = new ArrayList<>(page.letters());
    all.addAll(page.pictures());
    all.sort(Comparator.comparingDouble(one -> one.where().y));
    for (int i = 0; i < all.size(); i++) {
      Rectangle2D.Float upper = all.get(i).where();
      for (int k = i + 1; k < all.size(); k++) {
        Rectangle2D.Float lower = all.get(k).where();
        if (lower.y >= upper.y + upper.height) {
          break;
        }
        Rectangle2D both = upper.createIntersection(lower);
        if (both.getWidth() > TOUCHING && both.getHeight() > TOUCHING) {
          found.add(
              "page "
                  + number
                  + ": over one another: "
                  + said(all.get(i))
                  + ", "
                  + said(all.get(k)));
        }
      }
    }
  }

  private static String said(Drawn one) {
    return String.format(Locale.ROOT, "%s at %.1f, %.1f", one.what(), one.where().x, one.where().y);
  }
}
