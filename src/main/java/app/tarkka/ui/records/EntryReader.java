package app.tarkka.ui.records;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.run.CallResponse;
import app.tarkka.run.EntryKey;
import app.tarkka.run.NotPossible;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunView;
import app.tarkka.run.Standing;
import app.tarkka.run.VoidCause;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of a step with their checks. What the view withholds is said to be hidden. */
final class EntryReader {
  private final RunView view;
  private final Run run;
  private final WhoWords who;
  private final ResultWords results;
  private final Messages messages;

  EntryReader(RunView view, WhoWords who, Messages messages) {
    this.view = view;
    this.who = who;
    this.messages = messages;
    run = view.run();
    results = new ResultWords(messages);
  }

  List<RecordPage.EntryPart> of(StepId step) {
    return view.entries().stream()
        .filter(seen -> seen.entry().key().step().equals(step))
        .map(this::entry)
        .toList();
  }

  /** What was answered, or that it is hidden. */
  String value(RunView.Seen seen) {
    EntryKey key = seen.entry().key();
    return seen.result().map(r -> results.of(key.step(), r)).orElseGet(() -> hidden(key));
  }

  Optional<Mark> mark(RunView.Seen seen) {
    if (seen.withheld()) {
      return Optional.of(new Mark(Status.CHECK, messages.text("records.hidden")));
    }
    if (seen.result().filter(Result.NotApplicable.class::isInstance).isPresent()) {
      return Optional.of(new Mark(Status.NOT_APPLICABLE, messages.text("records.not-applicable")));
    }
    return seen.judgement().flatMap(judgement -> Mark.of(judgement, messages));
  }

  private RecordPage.EntryPart entry(RunView.Seen seen) {
    RunEntry entry = seen.entry();
    return new RecordPage.EntryPart(
        label(entry.key()),
        value(seen),
        seen.result().flatMap(EntryReader::photo),
        seen.result().flatMap(EntryReader::signature),
        mark(seen),
        Standing.of(run, entry),
        fate(entry),
        seen.withheld() ? hide(entry.reason()) : entry.reason(),
        who.of(entry.by()),
        entry.sequence(),
        run.checksOf(entry.key()).stream().map(check -> check(check, entry)).toList(),
        NotPossible.of(run, entry.key()).stream()
            .map(one -> new RecordPage.Tried(one.reason(), who.of(one.by())))
            .toList());
  }

  /** What became of it; nobody took back what a change elsewhere made void. */
  private String fate(RunEntry entry) {
    Standing standing = Standing.of(run, entry);
    return standing == Standing.WITHDRAWN && VoidCause.changedBefore(run, entry.key())
        ? messages.text("records.changed")
        : messages.text("records", standing);
  }

  private static Optional<RecordPage.Photo> photo(Result result) {
    return result instanceof Result.Photographed photo
        ? Optional.of(new RecordPage.Photo(photo.name(), photo.sha256()))
        : Optional.empty();
  }

  private static Optional<RecordPage.Signature> signature(Result result) {
    return result instanceof Result.Signed signed && !signed.picture().isEmpty()
        ? Optional.of(new RecordPage.Signature(signed.name(), signed.png()))
        : Optional.empty();
  }

  private RecordPage.CheckPart check(RunCheck check, RunEntry entry) {
    Optional<Result> own = view.resultOf(check);
    boolean hidden = own.isEmpty() && check.result() != null;
    return new RecordPage.CheckPart(
        Mark.of(check.outcome(), messages),
        hidden ? hidden(check.key()) : own.map(results::of).orElse(""),
        hidden
            ? Optional.empty()
            : Optional.ofNullable(check.judgement()).flatMap(j -> Mark.of(j, messages)),
        how(check),
        who.elapsed(entry.by().at(), check.by().at()),
        who.credential(check.by()),
        messages.text("records.seat", check.by().seat()),
        view.withheld(check.key()) ? hide(check.note()) : check.note(),
        VoidCause.of(run, check).map(cause -> messages.text("records", cause)).orElse(""),
        who.of(check.by()),
        check.sequence());
  }

  private String how(RunCheck check) {
    if (check.policy() != SignOff.BLIND) {
      boolean read = CallResponse.is(run.content());
      return check.policy() == SignOff.WITNESSED
          ? messages.text(read ? "records.how.read" : "records.how.witnessed")
          : messages.text("records.how.inspected");
    }
    return check.independent()
        ? messages.text("records.how.blind")
        : messages.text("records.how.not-independent");
  }

  /** A reason or a note can tell a withheld result; that there is one cannot. */
  private String hide(String words) {
    return words.isEmpty() ? "" : messages.text("records.hidden");
  }

  private String hidden(EntryKey key) {
    boolean again =
        run.checksOf(key).stream()
            .anyMatch(
                c -> VoidCause.of(run, c).filter(VoidCause.MEASURED_AGAIN::equals).isPresent());
    return again || run.checksOf(key).isEmpty()
        ? messages.text("records.hidden.until-checked")
        : messages.text("records.hidden.until-decided");
  }

  /** Which piece and attempt; empty where the whole run has one attempt. */
  String label(EntryKey key) {
    List<String> parts = new ArrayList<>();
    if (key.unit() > 0) {
      parts.add(messages.text("records.piece", run.piece(key.unit())));
    }
    if (run.entries().severalAttempts(key.place())) {
      parts.add(messages.text("records.attempt", key.attempt()));
    }
    return String.join(" · ", parts);
  }
}
