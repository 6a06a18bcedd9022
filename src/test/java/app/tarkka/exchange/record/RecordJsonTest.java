package app.tarkka.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.json.Json;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonText;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Fault;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunView;
import app.tarkka.run.Severity;
import app.tarkka.testkit.LastLook;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordJsonTest {
  private static final DefectCode WEIGHT = new DefectCode("WEIGHT", "weight off");

  @TempDir private Path folder;
  private TestLibrary shop;
  private ShopDay day;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    day = new ShopDay(shop);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void withholdsTheBlindResultFromNobodyInParticular() {
    RunId run = day.waiting("Order 1", "81.75");

    String text = JsonText.pretty(write(run, null));

    assertFalse(text.contains("81.75"), text);
    JsonFields entry = entry(write(run, null), 1);
    assertTrue(entry.flag("withheld", false));
    assertFalse(entry.has("result"));
    assertFalse(entry.has("content"));
    assertTrue(JsonText.pretty(write(run, TestLibrary.id("cho"))).contains("81.75"));
  }

  @Test
  void withholdsBothResultsOfADifferenceUntilItIsDecided() {
    RunId run = day.checked("Order 1", "81.75", "77.25");

    String text = JsonText.pretty(write(run, null));

    assertFalse(text.contains("81.75"), text);
    assertFalse(text.contains("77.25"), text);
    assertTrue(text.contains("differs"), text);
  }

  @Test
  void saysWhoDidWhatWhoCheckedAndWhatWasCorrected() {
    RunId run = day.completed("Order 7");

    JsonFields record = write(run, null).fields();

    assertEquals(RecordJson.FORMAT, record.text("format"));
    assertEquals("Order 7", record.text("subject"));
    assertEquals("completed", record.text("state"));
    assertTrue(record.flag("secondChecked", false));
    JsonFields first = entry(write(run, null), 1);
    assertEquals(2, first.integer("correctedBy"));
    JsonFields second = entry(write(run, null), 2);
    assertEquals("misread the scale", second.text("reason"));
    assertEquals("Cho", second.object("by").text("name"));
    JsonFields check = second.list("checks", fields -> fields).getFirst();
    assertEquals("Ben", check.object("by").text("name"));
    assertEquals("checked", check.object("by").text("meaning"));
    assertTrue(check.flag("independent", false));
    assertEquals("80", check.object("result").text("typed"));
  }

  @Test
  void tellsWhatWentWrongAndWhatIsDoneAboutItToWhoeverMayKnow() {
    RunId run = day.checked("Order 1", "81.75", "77.25");
    String id = day.found(run).openHold().orElseThrow().id();
    Fault fault = new Fault("Two scales", WEIGHT, Severity.MAJOR);
    perform(run, new RunCommand.Describe(id, fault), shop.signIn("cho"));
    Assignment scale =
        new Assignment("Compare the scales", TestLibrary.id("ben"), LocalDate.of(2026, 6, 1));
    perform(run, new RunCommand.AssignAction(id, scale), shop.sign("dia", Meaning.DECIDED));

    JsonFields told = nonconformance(run, TestLibrary.id("cho"));
    assertEquals("WEIGHT", told.object("defect").text("code"));
    assertEquals("weight off", told.object("defect").text("words"));
    assertEquals("major", told.text("severity"));
    JsonFields action = told.list("actions", fields -> fields).getFirst();
    assertEquals("Compare the scales", action.text("what"));
    assertEquals("Ben", action.object("owner").text("name"));
    assertEquals("2026-06-01", action.text("due"));

    String withheld = JsonText.pretty(write(run, null));
    assertFalse(withheld.contains("WEIGHT"), withheld);
    assertFalse(withheld.contains("major"), withheld);
    assertFalse(withheld.contains("scales"), withheld);
  }

  @Test
  void saysWhatIsStillToBeDoneAgainInTheWordsOfTheCsv() {
    RunId run = day.held("Order 1");
    day.rework(run, "The bread fell");
    assertEquals(List.of("stands", "toRework", "toRework"), standings(run));

    day.weigh(run, "79");
    assertEquals(List.of("stands", "reworked", "toRework", "stands"), standings(run));
  }

  private List<String> standings(RunId run) {
    return write(run, null).fields().list("entries", each -> each.text("standing"));
  }

  @Test
  void saysWhatShowedThatANonconformanceWasDealtWith() {
    LastLook last = new LastLook(shop);
    RunId run = last.refused("Order 9");
    assertEquals("", nonconformance(run, null).textOr("closing", ""));

    last.closed(run, "All are tight");

    assertEquals("All are tight", nonconformance(run, null).text("closing"));
  }

  @Test
  void readsBackAsTheSameJson() {
    Json.Obj record = write(day.completed("Order 7"), null);

    assertEquals(record, JsonText.object(JsonText.pretty(record).getBytes(StandardCharsets.UTF_8)));
  }

  private Json.Obj write(RunId run, @Nullable PersonId viewer) {
    RecordJson json = new RecordJson(id -> shop.people().find(id).map(Person::name).orElse(""));
    return json.write(new RunView(day.found(run), viewer), shop.ledger().head());
  }

  private JsonFields nonconformance(RunId run, @Nullable PersonId viewer) {
    return write(run, viewer).fields().list("nonconformances", fields -> fields).getFirst();
  }

  private void perform(RunId run, RunCommand command, Authentication by) {
    assertInstanceOf(RunOutcome.Done.class, shop.runService().perform(run, command, by));
  }

  private static JsonFields entry(Json.Obj record, int index) {
    List<JsonFields> entries = record.fields().list("entries", fields -> fields);
    return entries.get(index);
  }
}
