package app.tarkka.ui.kit;

import app.tarkka.document.ConditionPhrases;
import java.math.BigDecimal;

/** Conditions in the window's language. */
public record ConditionWords(Messages messages) implements ConditionPhrases.Words {
  @Override
  public String say(String key, Object... details) {
    return messages.text(key, details);
  }

  @Override
  public String number(BigDecimal value) {
    return new StepWords(messages).number(value);
  }
}
