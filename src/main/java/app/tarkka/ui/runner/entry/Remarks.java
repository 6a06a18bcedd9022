package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judgement;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunEvent.DispositionDecided;
import app.tarkka.run.RunView;
import app.tarkka.run.Telling;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What at a step deserves a look before somebody signs over it, in words: an answer that is off or
 * near a limit, not applicable, corrected, and what went wrong there before it was done again. What
 * the view withholds is not among them (domain.md rule 10).
 */
public final class Remarks {
  private final RunView view;
  private final Messages messages;

  public Remarks(RunView view, Messages messages) {
    this.view = view;
    this.messages = messages;
  }

  /** Empty when the step was simply done. */
  public List<String> at(Step step, Place place) {
    List<String> remarks = new ArrayList<>();
    Optional<RunView.Seen> standing = view.standing(place);
    standing.ifPresent(seen -> remarks.addAll(of(step, seen)));
    view.run().nonconformances().stream()
        .filter(n -> about(n, place))
        .filter(n -> !new Telling(view).cause(n))
        .map(n -> trouble(n, place))
        .forEach(remarks::add);
    remarks.removeIf(String::isBlank);
    return remarks;
  }

  private List<String> of(Step step, RunView.Seen seen) {
    List<String> remarks = new ArrayList<>();
    Result result = seen.result().orElse(null);
    if (result != null && seen.judgement().filter(Remarks::off).isPresent()) {
      remarks.add(new ResultWords(messages).of(step, result, seen.judgement().get()));
    }
    if (result instanceof Result.NotApplicable) {
      remarks.add(messages.text("runner.line.notApplicable"));
    }
    if (!seen.entry().reason().isEmpty()) {
      remarks.add(messages.text("runner.line.corrected"));
    }
    return remarks;
  }

  private static boolean off(Judgement judgement) {
    return switch (judgement) {
      case NEAR_LIMIT, OUT_OF_LIMITS, FAILED -> true;
      case NOT_JUDGED, PASSED, IN_LIMITS -> false;
    };
  }

  private static boolean about(Nonconformance n, Place place) {
    EntryKey key = n.key();
    return key == null ? n.step().equals(place.step()) : key.place().equals(place);
  }

  private String trouble(Nonconformance n, Place place) {
    DispositionDecided decided = n.disposition();
    String cause = cause(n.cause());
    if (decided == null) {
      return messages.text("runner.trouble", n.called(), cause);
    }
    boolean again =
        view.run()
            .standing(place)
            .map(RunEntry::key)
            .filter(key -> !key.equals(n.key()))
            .isPresent();
    String key =
        switch (decided.disposition()) {
          case REWORK -> again ? "runner.trouble.rework" : "runner.trouble";
          case MEASURE_AGAIN -> again ? "runner.trouble.measured" : "runner.trouble";
          case USE_AS_IS -> "runner.trouble.concession";
          case SCRAP, RETURN -> "runner.trouble";
        };
    return messages.text(key, n.called(), cause);
  }

  private String cause(HoldCause cause) {
    return messages.text(
        switch (cause) {
          case FAILED -> "runner.trouble.failed";
          case OUT_OF_LIMITS -> "runner.trouble.out";
          case RESULTS_DIFFER -> "runner.trouble.differ";
          case CHECK_FAILED -> "runner.trouble.refused";
          case LOT_NOT_ACCEPTED -> "runner.trouble.lot";
          case RAISED -> "runner.trouble.raised";
        });
  }
}
