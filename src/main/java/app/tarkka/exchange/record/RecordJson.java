package app.tarkka.exchange.record;

import app.tarkka.document.Content;
import app.tarkka.document.ContentJson;
import app.tarkka.document.Numbering;
import app.tarkka.document.StepId;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.ledger.Evidence;
import app.tarkka.ledger.Head;
import app.tarkka.person.PersonId;
import app.tarkka.run.DueSteps;
import app.tarkka.run.Dueness;
import app.tarkka.run.EntryKey;
import app.tarkka.run.NotPossible;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.ResultJson;
import app.tarkka.run.Run;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunView;
import app.tarkka.run.Standing;
import app.tarkka.run.Telling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes what a viewer may see of a run. */
public final class RecordJson {
  public static final String FORMAT = "tarkka-record/1";

  private final Signatures signatures;
  private final Checks checks;

  /**
   * @param names the printed name of a person, empty for an unknown one
   */
  public RecordJson(Function<PersonId, String> names) {
    signatures = new Signatures(names);
    checks = new Checks(signatures);
  }

  /**
   * @param head where the ledger stands, so that the file can be held against it later
   */
  public Json.Obj write(RunView view, Head head) {
    return write(view, head, Optional.empty());
  }

  /**
   * @param evidence the rows behind the record, whose digest stands in it; empty while the run is
   *     going
   */
  public Json.Obj write(RunView view, Head head, Optional<Evidence> evidence) {
    Run run = view.run();
    Content content = run.content();
    Map<StepId, String> numbers = Numbering.of(content);
    Telling telling = new Telling(view);
    // Once for all entries: to look all of it up for each is slow for a run of thousands.
    DueSteps due = DueSteps.of(run);
    List<Place> notMet =
        run.places().stream().filter(place -> due.at(place) == Dueness.NOT_MET).toList();
    Set<Place> hidden = Set.copyOf(notMet);
    Map<EntryKey, List<NotPossible>> notPossible = NotPossible.of(run);
    List<Json> missing = run.missingChecks().stream().map(RecordJson::required).toList();
    return Json.object()
        .text("format", FORMAT)
        .text("run", run.id().value())
        .text("code", content.code())
        .text("title", content.title())
        .integer("revision", (long) run.start().revision())
        .text("content", run.start().hash().hex())
        .text("subject", run.subject())
        .text("state", run.state().token())
        .flag("awaitsRelease", run.awaitsRelease(), false)
        .put("secondChecked", new Json.Bool(missing.isEmpty()))
        .list("missingChecks", missing, check -> check)
        .put("independence", Checks.independence(run))
        .put("started", signatures.write(run.started()))
        .integer("attempts", (long) run.attempt())
        .list("samples", run.samples(), sample -> Samples.write(sample, telling))
        .list("entries", view.entries(), seen -> entry(view, seen, numbers, hidden, notPossible))
        .list("conditionsNotMet", notMet, place -> notMet(due, place, numbers))
        .list(
            "nonconformances",
            run.nonconformances(),
            n -> Nonconformances.write(n, run, telling, signatures))
        .list("events", run.history(), recorded -> signatures.event(run.id(), recorded, telling))
        .put("document", ContentJson.write(content))
        .put("ledger", ledger(run, head, evidence))
        .build();
  }

  private Json entry(
      RunView view,
      RunView.Seen seen,
      Map<StepId, String> numbers,
      Set<Place> hidden,
      Map<EntryKey, List<NotPossible>> notPossible) {
    RunEntry entry = seen.entry();
    JsonObjectBuilder out =
        key(entry.key())
            .text("number", numbers.get(entry.key().step()))
            .integer("sequence", entry.sequence())
            .flag("withheld", seen.withheld(), false);
    seen.result().ifPresent(result -> out.put("result", ResultJson.write(result)));
    seen.judgement().ifPresent(judgement -> out.text("judgement", judgement.token()));
    if (!seen.withheld()) {
      // The hash covers the answer, and few answers are possible: it would give the answer away.
      out.text("content", entry.content());
      // So may the reason of a correction: "typed 97 for 79".
      out.text("reason", entry.reason());
    }
    out.flag("conditionNotMet", hidden.contains(entry.key().place()), false);
    EntryKey later = entry.replacedBy();
    return out.flag("withdrawn", entry.withdrawn(), false)
        .text("standing", Standing.of(view.run(), entry).token())
        .integer("correctedBy", later == null ? null : (long) later.entry())
        .flag("handedToCheck", entry.handed(), false)
        .put("by", signatures.write(entry.by()))
        .list("checks", view.run().checksOf(entry.key()), check -> checks.check(view, check))
        .list("notPossible", notPossible.getOrDefault(entry.key(), List.of()), checks::notPossible)
        .build();
  }

  /** A place that is not asked, as the run stands: not applicable by its condition. */
  private static Json notMet(DueSteps due, Place place, Map<StepId, String> numbers) {
    return Json.object()
        .text("step", place.step().value())
        .integer("unit", (long) place.unit())
        .text("number", numbers.get(place.step()))
        .list("because", due.because(place), entry -> key(entry.key()).build())
        .build();
  }

  private static Json required(RequiredCheck check) {
    return Json.object()
        .text("step", check.place().step().value())
        .integer("unit", (long) check.place().unit())
        .text("policy", check.policy().token())
        .build();
  }

  static JsonObjectBuilder key(EntryKey key) {
    return Json.object()
        .text("step", key.step().value())
        .integer("unit", (long) key.unit())
        .integer("attempt", (long) key.attempt())
        .integer("entry", (long) key.entry());
  }

  private static Json ledger(Run run, Head head, Optional<Evidence> evidence) {
    JsonObjectBuilder ledger =
        Json.object()
            .integer("first", run.history().getFirst().sequence())
            .integer("last", run.lastSequence())
            .integer("head", head.sequence())
            .text("digest", head.digest().groups())
            .text("hash", head.digest().hex());
    evidence.ifPresent(
        behind ->
            ledger
                .integer("rows", (long) behind.rows().size())
                .text("rowsDigest", behind.digest().groups()));
    return ledger.build();
  }
}
