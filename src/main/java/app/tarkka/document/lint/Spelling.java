package app.tarkka.document.lint;

import app.tarkka.document.Content;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.measure.UnitSpelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a content that its language does not know. Not looked at are units, codes and names that
 * are written as such: with figures, with capitals inside, in code marks, in addresses; and words
 * of one letter.
 */
public final class Spelling {
  /** Takes the place of what is not read, sign by sign, so that words keep theirs. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "``?[^`]+``?|\\{\\{.*?\\}\\}|!\\[[^\\]]*\\]\\([^)]*\\)|</?[A-Za-z!][^>]*>"
              + "|(?<=\\])\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)|:[a-z0-9_]+(?:-[a-z0-9_]+)*:"
              + "|\\{[:.#][^}]*\\}|(?:https?://|www\\.)\\S+"
              + "|[^\\s@]{1,100}+@[^\\s@.]{1,100}+\\.\\S++|[^\\s/\\\\]{0,200}+[/\\\\]\\S*+",
          Pattern.DOTALL);

  /** Letters, with an apostrophe or a hyphen between two of them; figures make it a code. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_]++(?:['’‐-][\\p{L}\\p{M}\\p{N}_]++)*+");

  private static final Pattern CODE = Pattern.compile(".*[\\p{N}_].*|.+\\p{Lu}.*");

  private final Speller speller;
  private final Function<String, List<String>> suggestions;
  private final List<LintFinding> found = new ArrayList<>();

  private Spelling(Speller speller, Function<String, List<String>> suggestions) {
    this.speller = speller;
    this.suggestions = suggestions;
  }

  /**
   * In the order of the text.
   *
   * @param suggestions for a word that is not known; they cost more than to know it
   */
  public static List<LintFinding> of(
      Content content, Speller speller, Function<String, List<String>> suggestions) {
    Spelling spelling = new Spelling(speller, suggestions);
    spelling.run(content);
    return List.copyOf(spelling.found);
  }

  /** In one text alone, with nothing suggested. */
  public static List<LintFinding> of(String text, Speller speller) {
    Spelling spelling = new Spelling(speller, _ -> List.of());
    spelling.look(text, new LintPlace.OfDocument());
    return List.copyOf(spelling.found);
  }

  /** What may be meant by a word that is not known, the likeliest first. */
  public static List<String> suggestions(Speller speller, String word, int most) {
    List<String> found = speller.suggestions(word);
    return Likeness.likeliest(
        word,
        Likeness.near(word, found)
            ? found
            : Stream.concat(found.stream(), Likeness.oneSlip(word, speller)).toList(),
        most);
  }

  /** Each word that is not known, once. */
  public static Set<String> unknown(Content content, Speller speller) {
    Set<String> words = new LinkedHashSet<>();
    for (LintFinding finding : of(content, speller, _ -> List.of())) {
      if (finding.fix() instanceof LintFix.Respell(String word, _)) {
        words.add(word);
      }
    }
    return words;
  }

  private void run(Content content) {
    look(content.title(), new LintPlace.OfDocument());
    for (int i = 0; i < content.sections().size(); i++) {
      Section section = content.sections().get(i);
      LintPlace place = new LintPlace.OfSection(i);
      look(section.title(), place);
      notices(section.notices(), place);
      section.steps().forEach(this::step);
    }
  }

  private void step(Step step) {
    LintPlace place = new LintPlace.OfStep(step.id());
    notices(step.notices(), place);
    look(step.text(), place);
    step.steps().forEach(this::step);
  }

  private void notices(List<Notice> notices, LintPlace owner) {
    for (int i = 0; i < notices.size(); i++) {
      look(notices.get(i).text(), new LintPlace.OfNotice(owner, i));
    }
  }

  private void look(String text, LintPlace place) {
    Matcher words = WORD.matcher(blanked(text));
    while (words.find()) {
      String word = words.group();
      if (word.length() > 1
          && !CODE.matcher(word).matches()
          && !UnitSpelling.isUnit(word)
          && !speller.knows(plain(word))) {
        found.add(
            LintFinding.at(LintRule.SPELLING, place, words.start(), words.end())
                .fixedBy(new LintFix.Respell(word, suggestions.apply(plain(word)))));
      }
    }
  }

  private static String plain(String word) {
    return word.replace('’', '\'').replace('‐', '-');
  }

  private static String blanked(String text) {
    String head = text.substring(0, Math.min(text.length(), Prose.LONGEST));
    return UNREAD.matcher(head).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
