package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.JsonText;
import app.tarkka.person.Person;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.QueryText;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Searches everything that a library keeps, as the window does. It reads as nobody in particular:
 * answers are not searched, nor what would tell one that is withheld.
 */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Search documents, steps, pictures, people, subjects and records. Each word can be the"
          + " beginning",
      "of one. Among the words these narrow it, several of one sort any of them:",
      "  in:documents|steps|pictures|people|subjects|records",
      "  kind:procedure|checklist|policy   state:draft|inReview|approved|effective|withdrawn",
      "  due:review   run:open|paused|onHold|awaitingCheck|completed|released|abandoned",
      "  outcome:held|corrected|unclosed|to-release|first-time|reworked|unchecked",
      "  by:ID   within:today|week|month|year   from:DAY   until:DAY",
      "Finding nothing is no failure: the exit code is 0."
    })
final class SearchCommand extends LibraryCommand {
  private final InstantSource clock;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words and filters.")
  List<String> words = List.of();

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most N of each group (default: ${DEFAULT-VALUE}).")
  int limit = 20;

  SearchCommand(Libraries libraries, InstantSource clock) {
    super(libraries);
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      err().println("--limit is 1 or more.");
      return Exit.UNREADABLE;
    }
    return reading(
        open -> {
          SearchQuery query = QueryText.read(String.join(" ", words));
          Optional<String> unknown = nobody(query, open.people().all());
          if (unknown.isPresent()) {
            err().println("Nobody has the id " + unknown.get() + ".");
            return Exit.REFUSED;
          }
          ZoneId zone = ZoneId.systemDefault();
          LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
          say(open.search().find(query, today, zone, limit));
          return Exit.DONE;
        });
  }

  private static Optional<String> nobody(SearchQuery query, List<Person> everybody) {
    return query.all(SearchFilter.By.class, SearchFilter.By::person).stream()
        .filter(id -> everybody.stream().noneMatch(person -> person.id().equals(id)))
        .map(Object::toString)
        .findFirst();
  }

  private void say(SearchAnswer answer) {
    if (json) {
      out().println(JsonText.pretty(json(answer)));
      return;
    }
    answer
        .readAs()
        .forEach(
            (typed, shown) ->
                out().println("\"" + typed + "\" is nowhere. Shown is \"" + shown + "\"."));
    answer.found().forEach(found -> out().println(line(found)));
    out().println(answer.found().isEmpty() ? "Nothing found." : answer.found().size() + " found.");
    if (!answer.more().isEmpty()) {
      out().println("There may be more in: " + String.join(", ", tokens(answer.more())) + ".");
    }
  }

  private static String line(Found found) {
    String group = String.format("%-9s ", found.group().token());
    return group
        + switch (found) {
          case Found.OfDocument(Document document, _, String where) ->
              name(document) + (where.isEmpty() ? "" : "  «" + oneLine(where) + "»");
          case Found.OfStep(Document document, _, String number, String text) ->
              document.code() + " " + number + "  " + oneLine(text);
          case Found.OfPicture(Document document, _, String number, String picture) ->
              document.code() + " " + number + "  " + oneLine(picture);
          case Found.OfPerson(Person person, _) -> person.name() + "  " + person.id();
          case Found.OfSubject(String subject, _, int runs, _) -> subject + "  (" + runs + ")";
          case Found.OfRecord(var run, _, _, String where) ->
              run.subject()
                  + "  "
                  + run.code()
                  + "  "
                  + run.state().token()
                  + "  "
                  + run.id()
                  + (where.isEmpty() ? "" : "  «" + oneLine(where) + "»");
        };
  }

  private static Json json(SearchAnswer answer) {
    JsonObjectBuilder readAs = Json.object();
    answer.readAs().forEach(readAs::text);
    return Json.object()
        .put("readAs", readAs.build())
        .put(
            "more", new Json.Arr(tokens(answer.more()).stream().<Json>map(Json.Text::new).toList()))
        .put("found", new Json.Arr(answer.found().stream().map(SearchCommand::json).toList()))
        .build();
  }

  private static List<String> tokens(Set<SearchGroup> groups) {
    return groups.stream().sorted().map(SearchGroup::token).toList();
  }

  private static Json json(Found found) {
    JsonObjectBuilder json = Json.object().text("group", found.group().token());
    switch (found) {
      case Found.OfDocument(Document document, _, String where) ->
          json.text("code", document.code())
              .text("title", document.title())
              .text("where", where.isEmpty() ? null : oneLine(where));
      case Found.OfStep(Document document, var step, String number, String text) ->
          json.text("code", document.code())
              .text("step", step.value())
              .text("number", number)
              .text("text", oneLine(text));
      case Found.OfPicture(Document document, var step, String number, String picture) ->
          json.text("code", document.code())
              .text("step", step.value())
              .text("number", number)
              .text("picture", oneLine(picture));
      case Found.OfPerson(Person person, _) ->
          json.text("person", person.id().value()).text("name", person.name());
      case Found.OfSubject(String subject, _, int runs, _) ->
          json.text("subject", subject).integer("runs", (long) runs);
      case Found.OfRecord(var run, _, _, String where) ->
          json.text("run", run.id().value())
              .text("subject", run.subject())
              .text("code", run.code())
              .text("state", run.state().token())
              .text("where", where.isEmpty() ? null : oneLine(where));
    }
    return json.build();
  }

  private static String name(Document document) {
    return document.code() + "  " + document.title();
  }

  /** Without the marks around what was looked for. */
  private static String oneLine(String marked) {
    return marked.replace("\u0002", "").replace("\u0003", "").replace('\n', ' ');
  }
}
