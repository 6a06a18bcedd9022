package app.tarkka.ui.runner.check;

import app.tarkka.document.SignOff;
import app.tarkka.person.Person;
import app.tarkka.run.WaitingCheck;
import app.tarkka.ui.runner.entry.Outline;
import java.util.List;

/**
 * The blind part of one sitting: what the checker measures or judges for themselves. It is made of
 * the wording, of what waits and of who checks; the doer's result is nowhere in it (R15).
 */
public final class CheckModel {
  private final Person checker;
  private final List<BlindItem> items;

  /**
   * @param outline of the wording that the run follows
   */
  public CheckModel(Outline outline, List<WaitingCheck> waiting, Person checker) {
    this.checker = checker;
    this.items =
        waiting.stream()
            .filter(check -> check.policy() == SignOff.BLIND)
            .flatMap(
                check ->
                    outline
                        .stop(check.key().place())
                        .map(stop -> new BlindItem(check, stop.alone()))
                        .stream())
            .toList();
  }

  public Person checker() {
    return checker;
  }

  public List<BlindItem> items() {
    return items;
  }
}
