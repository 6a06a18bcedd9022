package app.tarkka.command;

import app.tarkka.document.CodeKey;
import app.tarkka.document.sheet.CopyNumber;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.sheet.PrintedOf;
import app.tarkka.document.sheet.SheetEnd;
import app.tarkka.document.sheet.SheetPart;
import app.tarkka.document.sheet.SheetState;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.paper.SheetId;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which sheets were printed and what became of them, and takes them back. */
@Command(
    name = "sheets",
    mixinStandardHelpOptions = true,
    description = {
      "List the printed sheets, the newest first: id, state, kind, document and revision, whether"
          + " a",
      "newer one is in force, when and by whom it was printed. The state is out, returned, void,"
          + " or",
      "kept for what nobody works by, such as a record: it need not come back."
    })
final class SheetsCommand extends LibraryCommand {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  @Option(
      names = "--out-only",
      description = "Only what has to come back one day: no record, and nothing returned or void.")
  boolean outOnly;

  @Option(names = "--older", description = "Only what is out and no longer in force.")
  boolean older;

  @Option(names = "--document", paramLabel = "CODE", description = "Only sheets of this document.")
  String code = "";

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  @Option(
      names = "--returned",
      paramLabel = "ID",
      split = ",",
      description = "Note that these sheets came back. In nobody's name: nobody signs in here.")
  List<String> returned = List.of();

  SheetsCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    return returned.isEmpty() ? reading(this::list) : writing(this::takeBack);
  }

  private int list(OpenLibrary open) {
    Map<PersonId, String> names =
        open.people().all().stream().collect(Collectors.toMap(Person::id, Person::name));
    List<KeptSheet> sheets = open.sheets().all().stream().filter(this::wanted).toList();
    if (json) {
      out()
          .println(
              JsonText.pretty(new Json.Arr(sheets.stream().map(it -> json(it, names)).toList())));
    } else {
      sheets.forEach(sheet -> out().println(line(sheet, names)));
    }
    return Exit.DONE;
  }

  private boolean wanted(KeptSheet sheet) {
    return (!outOnly || sheet.out())
        && (!older || sheet.stale())
        && (code.isEmpty()
            || sheet.of().stream().anyMatch(it -> CodeKey.of(it.code()).equals(CodeKey.of(code))));
  }

  /** All of them or none. */
  private int takeBack(OpenLibrary open) {
    for (String typed : returned) {
      Optional<KeptSheet> sheet = found(open, typed);
      if (sheet.isEmpty()) {
        err().println("No printed sheet has the id " + typed + ".");
        return Exit.REFUSED;
      }
      if (sheet.get().state() != SheetState.OUT) {
        err().println("Sheet " + sheet.get().id() + " is " + sheet.get().state().token() + ".");
        return Exit.REFUSED;
      }
    }
    for (String typed : returned) {
      found(open, typed)
          .ifPresent(
              sheet -> {
                open.outgoing().enter(new LibraryEvent.SheetReturned(sheet.id(), ""));
                out().println(sheet.id() + " returned");
              });
    }
    return Exit.DONE;
  }

  private static Optional<KeptSheet> found(OpenLibrary open, String typed) {
    String id = SheetId.read(typed).map(SheetId::value).orElse(typed.strip());
    return open.sheets().find(id);
  }

  private static String line(KeptSheet sheet, Map<PersonId, String> names) {
    return String.format(
        Locale.ROOT,
        "%-9s %-8s %-16s %s%s%s%s, %s, %s",
        sheet.id(),
        state(sheet),
        sheet.what(),
        sheet.which(),
        sheet.part().map(part -> ", pages " + part.pages() + " of " + part.of()).orElse(""),
        sheet.copy().map(SheetsCommand::copy).orElse(""),
        sheet.stale() ? ", no longer in force" : "",
        MINUTE.format(sheet.at().atZone(ZoneId.systemDefault())),
        name(sheet.by(), names));
  }

  private static String state(KeptSheet sheet) {
    boolean kept = sheet.state() == SheetState.OUT && !sheet.worked();
    return kept ? "kept" : sheet.state().token();
  }

  private static String copy(CopyNumber copy) {
    return ", controlled copy no. " + copy.number() + " - " + copy.holder();
  }

  private static String name(PersonId person, Map<PersonId, String> names) {
    return Objects.requireNonNullElse(names.get(person), person.value());
  }

  private static Json json(KeptSheet sheet, Map<PersonId, String> names) {
    return Json.object()
        .text("id", sheet.id())
        .text("state", state(sheet))
        .text("what", sheet.what())
        .text("which", sheet.which())
        .text("run", sheet.run().orElse(null))
        .list("of", sheet.of(), SheetsCommand::json)
        .flag("stale", sheet.stale(), false)
        .text("printed", sheet.at().toString())
        .text("by", name(sheet.by(), names))
        .text("layout", sheet.layout().orElse(null))
        .put("part", sheet.part().map(SheetsCommand::json).orElse(null))
        .put("copy", sheet.copy().map(SheetsCommand::json).orElse(null))
        .list("ends", sheet.ends(), end -> json(end, names))
        .build();
  }

  private static Json json(PrintedOf of) {
    return Json.object()
        .text("code", of.code())
        .text("title", of.title())
        .integer("revision", (long) of.revision())
        .integer("effectiveRevision", of.current() == 0 ? null : (long) of.current())
        .build();
  }

  private static Json json(SheetPart part) {
    return Json.object().text("pages", part.pages()).integer("of", (long) part.of()).build();
  }

  private static Json json(CopyNumber copy) {
    return Json.object()
        .integer("number", (long) copy.number())
        .text("holder", copy.holder())
        .build();
  }

  private static Json json(SheetEnd end, Map<PersonId, String> names) {
    return Json.object()
        .text("state", end.state().token())
        .text("by", name(end.by(), names))
        .text("at", end.at().toString())
        .text("note", end.note().isEmpty() ? null : end.note())
        .build();
  }
}
