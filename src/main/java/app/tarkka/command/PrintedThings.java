package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.document.Revision;
import app.tarkka.document.manual.Manual;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.sheet.DocumentSheets;
import app.tarkka.paper.sheet.ManualSheets;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command prints: what is named, or all of a kind. */
final class PrintedThings {
  private static final Set<RunState> ENDED = EnumSet.of(RunState.COMPLETED, RunState.RELEASED);

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      converter = SheetWord.class,
      description = {
        "Of a document: checklist (to fill in), procedure (to read), wall-card, register (a row for"
            + " each time), acknowledgement (to sign that one read it).",
        "Of a run: record, or going-on (while it is open: what is done is filled in).",
        "Of a manual: manual, manual-both-sides, booklet.",
        "Of the shop: matrix (who has read what)."
      })
  SheetKind what = SheetKind.CHECKLIST;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "CODE|RUN|MANUAL",
      description =
          "A document's code, the id of a run (see: tarkka records), or a manual's title; several "
              + "are written into a folder.")
  List<String> named = new ArrayList<>();

  @Option(
      names = "--all",
      description =
          "All there are: documents in force, completed runs (record), open ones (going-on), or "
              + "manuals; each is a file in the folder --out.")
  boolean all;

  @Option(
      names = "--of-manual",
      paramLabel = "TITLE",
      description = "The documents of a manual, each as a sheet of its own.")
  @Nullable String manual;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "With --all, of runs: started on this day or later.")
  @Nullable LocalDate from;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "With --all, of runs: started on this day or earlier.")
  @Nullable LocalDate until;

  /** Whether a folder is written into, however many there are. */
  boolean many() {
    return all || manual != null || named.size() > 1;
  }

  /** What is wrong with what was asked for, if anything is. */
  Optional<String> wrong() {
    boolean ofRuns = SheetByName.ofRun(what);
    if (what == SheetKind.MATRIX) {
      return many() ? Optional.of("There is one matrix, and it needs no name.") : Optional.empty();
    }
    if (!many() && named.isEmpty()) {
      return Optional.of(
          "Say which: a document's code, the id of a run or a manual's title; or --all.");
    }
    if ((all && !named.isEmpty()) || (manual != null && (all || !named.isEmpty()))) {
      return Optional.of("Name what to print, or say --all, or --of-manual: one of them.");
    }
    if (manual != null && (ofRuns || ManualSheets.KINDS.contains(what))) {
      return Optional.of("--of-manual prints documents.");
    }
    if ((from != null || until != null) && !(all && ofRuns)) {
      return Optional.of("--from and --until choose among runs: with record --all, or going-on.");
    }
    return Optional.empty();
  }

  /**
   * Their names, in the order in which they are printed.
   *
   * @throws NotPrinted when a manual is named that there is not
   */
  List<String> in(OpenLibrary open) {
    String of = manual;
    if (of != null) {
      Manual found =
          SheetByName.manual(open, of)
              .orElseThrow(() -> new NotPrinted("No manual is called \"" + of + "\"."));
      return found.documents().stream()
          .flatMap(id -> open.documents().find(id).stream())
          .map(Document::code)
          .toList();
    }
    if (!all) {
      return what == SheetKind.MATRIX ? List.of("") : named;
    }
    if (SheetByName.ofRun(what)) {
      return runs(open);
    }
    return ManualSheets.KINDS.contains(what)
        ? open.manuals().all().stream().map(Manual::title).toList()
        : documents(open);
  }

  /** Those in force that are printed as this at all. */
  private List<String> documents(OpenLibrary open) {
    return open.documents().all().stream()
        .flatMap(document -> open.documents().effective(document.id()).stream())
        .map(Revision::content)
        .filter(content -> DocumentSheets.of(content.kind()).contains(what))
        .map(content -> content.code())
        .sorted()
        .toList();
  }

  /** With --all, which documents are not among them, and why. */
  List<String> leftOut(OpenLibrary open) {
    if (!all || SheetByName.ofRun(what) || ManualSheets.KINDS.contains(what)) {
      return List.of();
    }
    List<String> waiting = new ArrayList<>();
    List<String> policies = new ArrayList<>();
    for (Document document : open.documents().all()) {
      Optional<Revision> effective = open.documents().effective(document.id());
      if (effective.isEmpty()) {
        waiting.add(document.code().isEmpty() ? "a draft without a code" : document.code());
      } else if (!DocumentSheets.of(effective.get().content().kind()).contains(what)) {
        policies.add(document.code());
      }
    }
    List<String> said = new ArrayList<>();
    if (!policies.isEmpty()) {
      said.add(
          "Left out, since a policy has no "
              + what.token()
              + ": "
              + String.join(", ", policies)
              + ". See: tarkka print procedure");
    }
    if (!waiting.isEmpty()) {
      said.add("Left out, since not in force: " + String.join(", ", waiting) + ".");
    }
    return said;
  }

  private List<String> runs(OpenLibrary open) {
    LocalDate first = from;
    LocalDate last = until;
    ZoneId zone = ZoneId.systemDefault();
    RunFilter filter =
        what == SheetKind.RECORD
            ? new RunFilter(ENDED, "", Integer.MAX_VALUE)
            : RunFilter.open(Integer.MAX_VALUE);
    return open
        .runs()
        .summaries(
            filter.between(
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant()))
        .stream()
        .map(RunSummary::id)
        .map(id -> id.value())
        .toList();
  }
}
