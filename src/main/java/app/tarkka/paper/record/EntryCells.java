package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Media;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.paper.PictureBlocks;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.person.Attribution;
import app.tarkka.run.Entries;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunView;
import app.tarkka.run.VoidCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry in the record's table: what was answered, by whom, and who checked it. */
final class EntryCells {
  private final RecordText text;
  private final RunView view;
  private final PictureBlocks pictures;

  EntryCells(RecordText text, RunView view, PictureBlocks pictures) {
    this.text = text;
    this.view = view;
    this.pictures = pictures;
  }

  /** The answer as typed, struck through when it no longer stands, and why. */
  Block result(Step step, RunView.Seen seen) {
    RunEntry entry = seen.entry();
    List<Block> lines = new ArrayList<>();
    Optional<Result> result = seen.result();
    boolean counts = counts(entry);
    Entries in = view.run().entries();
    Style plain = Type.VALUE.in(Type.BODY.face());
    Style style = !entry.stands() ? plain.struck() : counts ? Type.VALUE : plain;
    if (result.isPresent()) {
      String answer = text.result(step.id(), result.get());
      boolean failed = seen.judgement().filter(Judgement.FAILED::equals).isPresent();
      lines.add(
          failed && entry.stands() && counts ? text.marked(answer) : text.text(answer, style));
      judged(step, seen).ifPresent(lines::add);
      if (result.get() instanceof Result.Photographed photo) {
        Media taken = new Media(photo.name(), photo.sha256());
        lines.add(pictures.of(taken, text.photo(step)));
      }
      if (result.get() instanceof Result.Signed signed && !signed.picture().isEmpty()) {
        lines.add(pictures.of(signed.name(), signed.png()));
      }
    } else {
      lines.add(text.said("entry.withheld", Type.BODY.bold()));
    }
    if (entry.key().unit() > 0) {
      lines.add(text.said("entry.unit", Type.BODY, view.run().piece(entry.key().unit())));
    }
    boolean redone = in.after(entry.key().place(), entry.key().attempt()).isPresent();
    if (in.severalAttempts(entry.key().place())) {
      lines.add(text.said("entry.attempt", Type.BODY, entry.key().attempt()));
    }
    if (entry.stands() && !counts) {
      lines.add(text.said(redone ? "entry.redone" : "entry.toRedo", Type.BODY.bold()));
    }
    history(entry, result.isPresent()).forEach(lines::add);
    return Stack.of(2, lines);
  }

  /** Whether no later attempt does this step again. */
  private boolean counts(RunEntry entry) {
    return entry.key().attempt() >= view.run().sinceAttempt(entry.key().place());
  }

  /** What is bad stands out by shape and weight, as it does on the screen; void it does not. */
  private Optional<Block> judged(Step step, RunView.Seen seen) {
    boolean bad = seen.judgement().filter(Judgement::bad).isPresent();
    RunEntry entry = seen.entry();
    return judgement(step, seen)
        .map(
            words ->
                bad && entry.stands() && counts(entry)
                    ? text.marked(words)
                    : text.text(words, Type.BODY));
  }

  private Optional<String> judgement(Step step, RunView.Seen seen) {
    Judgement judgement = seen.judgement().orElse(Judgement.NOT_JUDGED);
    Specification specification = step.specification();
    String limits = specification == null ? "" : Quantities.limits(specification, text.words());
    boolean measured = seen.result().filter(r -> r instanceof Result.Measured).isPresent();
    String word =
        judgement == Judgement.NOT_JUDGED
                || judgement == Judgement.PASSED
                || judgement == Judgement.FAILED
            ? ""
            : text.say("judgement." + judgement.token());
    String said = measured && !limits.isEmpty() ? (word + " (" + limits + ")").strip() : word;
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }

  /** What became of the entry. A reason can tell a withheld result, so it is withheld with it. */
  private List<Block> history(RunEntry entry, boolean reasonShown) {
    List<Block> lines = new ArrayList<>();
    if (!entry.reason().isEmpty()) {
      String reason = reasonShown ? entry.reason() : text.say("entry.reasonWithheld");
      lines.add(text.said("entry.correction", Type.BODY, reason));
    }
    if (entry.replacedBy() != null) {
      lines.add(text.said("entry.replaced", Type.BODY.bold()));
    } else if (entry.withdrawn()) {
      boolean changed = VoidCause.changedBefore(view.run(), entry.key());
      lines.add(text.said(changed ? "entry.changed" : "entry.withdrawn", Type.BODY.bold()));
    }
    return lines;
  }

  Block performed(RunView.Seen seen) {
    RunEntry entry = seen.entry();
    List<Block> lines = new ArrayList<>(who(entry.by()));
    entry
        .by()
        .signed()
        .ifPresent(meaning -> lines.add(text.said("meaning." + meaning.token(), Type.BODY)));
    if (entry.handed()) {
      lines.add(text.said("entry.handed", Type.BODY));
    }
    return Stack.of(1, lines);
  }

  Block checked(Step step, RunView.Seen seen) {
    RunEntry entry = seen.entry();
    List<Block> checks = new CheckCells(text, view).of(entry);
    boolean missing =
        view.run().missingChecks().stream().anyMatch(c -> c.place().equals(entry.key().place()));
    if (missing && entry.stands() && counts(entry)) {
      List<Block> all = new ArrayList<>(checks);
      all.add(Frame.plain(text.said("check.missing", Type.HEAD), 1.2f, mm(1.2)));
      return Stack.of(4, all);
    }
    return checks.isEmpty() ? Gap.NONE : Stack.of(5, checks);
  }

  private List<Block> who(Attribution by) {
    return text.who(by);
  }
}
