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
    List<String> remarks = new ArrayList<>(answer(step, place));
    view.run().nonconformances().stream()
        .filter(n -> about(n, place))
        .forEach(n -> trouble(n).ifPresent(remarks::add));
    return remarks;
  }

  /** The same about the answer that stands there alone. */
  public List<String> answer(Step step, Place place) {
    return view.standing(place)
        .filter(seen -> !seen.withheld())
        .map(seen -> of(step, seen))
        .orElse(List.of());
  }

  private List<String> of(Step step, RunView.Seen seen) {
    List<String> remarks = new ArrayList<>();
    Result result = seen.result().orElse(null);
    if (result != null && seen.judgement().filter(Remarks::off).isPresent()) {
      remarks.add(off(step, result, seen.judgement().get()));
    }
    if (result instanceof Result.NotApplicable) {
      remarks.add(messages.text("runner.line.notApplicable"));
    }
    if (!seen.entry().reason().isEmpty()) {
      remarks.add(messages.text("runner.line.corrected"));
    }
    return remarks;
  }

  /** Pass and fail are their own judgement. */
  private String off(Step step, Result result, Judgement judgement) {
    ResultWords words = new ResultWords(messages);
    return result instanceof Result.PassFail ? words.of(result) : words.of(step, result, judgement);
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

  /** What went wrong and what became of it; empty where that would tell what is withheld. */
  public Optional<String> trouble(Nonconformance n) {
    return new Telling(view).cause(n) ? Optional.empty() : Optional.of(said(n));
  }

  private String said(Nonconformance n) {
    DispositionDecided decided = n.disposition();
    String cause = cause(n.cause());
    if (decided == null) {
      return messages.text("runner.trouble", n.called(), cause);
    }
    boolean again = again(n);
    String key =
        switch (decided.disposition()) {
          case REWORK -> again ? "runner.trouble.rework" : "runner.trouble";
          case MEASURE_AGAIN -> again ? "runner.trouble.measured" : "runner.trouble";
          case ENTERED_WRONGLY ->
              new Telling(view).decision(n) ? "runner.trouble" : "runner.trouble.typed";
          case USE_AS_IS -> "runner.trouble.concession";
          case SCRAP, RETURN -> "runner.trouble";
        };
    return messages.text(key, n.called(), cause);
  }

  /** A lot is done again when every piece of it is. */
  private boolean again(Nonconformance n) {
    EntryKey key = n.key();
    List<Place> places =
        key == null
            ? view.run().places().stream().filter(at -> at.step().equals(n.step())).toList()
            : List.of(key.place());
    return places.stream()
        .allMatch(
            at ->
                view.run()
                    .standing(at)
                    .map(RunEntry::key)
                    .filter(now -> !now.equals(key))
                    .isPresent());
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
