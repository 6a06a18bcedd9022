package app.tarkka.ui.runner.entry;

import app.tarkka.document.Answer;
import app.tarkka.document.Step;
import app.tarkka.run.Result;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One or several of the options; yes and no are two options that are written in every language. */
public final class ChoiceAnswerModel implements AnswerModel {
  /** Stand for the two words, which the view says in the person's language. */
  public static final String YES = "yes";

  public static final String NO = "no";

  /** As many as there are digits. */
  private static final int LONGEST = 9;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  private final Step step;
  private final List<String> options;
  private final boolean many;
  private List<String> words;
  private final ObservableList<String> chosen = FXCollections.observableArrayList();

  /** One for good: the list holds its read-only views weakly, and their listeners with them. */
  private final ObservableList<String> shown = FXCollections.unmodifiableObservableList(chosen);

  private ChoiceAnswerModel(Step step, List<String> options, boolean many) {
    this.step = step;
    this.options = options;
    this.many = many;
    words = options;
  }

  static ChoiceAnswerModel of(Step step, Answer.Choice choice) {
    return new ChoiceAnswerModel(step, choice.options(), choice.many());
  }

  static ChoiceAnswerModel yesNo(Step step) {
    return new ChoiceAnswerModel(step, List.of(YES, NO), false);
  }

  @Override
  public Step step() {
    return step;
  }

  public List<String> options() {
    return options;
  }

  /** Whether there are too many to be seen at once and chosen by a digit. */
  public boolean searchable() {
    return options.size() > LONGEST;
  }

  /**
   * The options in which every word of the search is found, whatever its case and accents; all when
   * nothing is searched for.
   */
  public List<String> options(String search) {
    List<String> words = plain(search).lines().flatMap(SPACE::splitAsStream).toList();
    return options.stream()
        .filter(option -> words.stream().allMatch(plain(word(option))::contains))
        .toList();
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARK.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }

  /** The option as it is read, in the language of the screen; it is recorded as written. */
  public String word(String option) {
    return words.get(options.indexOf(option));
  }

  /** The same step in the language that is read. */
  public void readAs(Step translated) {
    if (translated.answer() instanceof Answer.Choice choice
        && choice.options().size() == options.size()) {
      words = choice.options();
    }
  }

  public boolean many() {
    return many;
  }

  public boolean yesOrNo() {
    return step.answer() instanceof Answer.YesNo;
  }

  /** What is chosen now. */
  public ObservableList<String> chosen() {
    return shown;
  }

  /** Chooses the option; where several may be chosen, a chosen one is taken back. */
  public void toggle(String option) {
    if (!many) {
      chosen.setAll(option);
    } else if (!chosen.remove(option)) {
      chosen.add(option);
    }
  }

  @Override
  public Optional<Result> result() {
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        yesOrNo()
            ? new Result.YesNo(chosen.getFirst().equals(YES))
            : new Result.Chosen(options.stream().filter(chosen::contains).toList()));
  }

  @Override
  public Observable changes() {
    return chosen;
  }
}
