package app.tarkka.ui.runner.entry;

import app.tarkka.run.TypedValue;
import app.tarkka.ui.kit.Messages;
import java.math.BigDecimal;

/** What a number that was typed in another unit comes to, before it is recorded: "= 2500 g". */
final class ConvertedWords {
  private final ResultWords words;

  ConvertedWords(Messages messages) {
    words = new ResultWords(messages);
  }

  /** Empty when the reading is in the step's own unit, or cannot be read. */
  String of(NumberAnswerModel model, int reading) {
    return model.converted(reading).map(typed -> of(typed, model.unit())).orElse("");
  }

  private String of(TypedValue typed, String unit) {
    BigDecimal value = typed.value();
    return (typed.exact() ? "= " : "≈ ") + words.number(value, unit);
  }
}
