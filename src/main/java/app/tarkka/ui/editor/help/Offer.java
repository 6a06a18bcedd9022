package app.tarkka.ui.editor.help;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import app.tarkka.document.Timer;
import app.tarkka.document.said.SaidCondition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of a step say, and would be set on it by one key. */
public sealed interface Offer {
  /**
   * To ask for more than a tick.
   *
   * @param limits of a number, null for every other answer
   */
  record Asks(Answer answer, @Nullable Specification limits) implements Offer {}

  /** How long it takes. */
  record Lasts(List<Timer> timers) implements Offer {
    public Lasts {
      timers = List.copyOf(timers);
    }
  }

  /** When it is asked at all. */
  record Only(SaidCondition said) implements Offer {}
}
