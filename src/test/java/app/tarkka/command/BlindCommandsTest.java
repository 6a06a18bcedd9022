package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.paper.Pdf;
import app.tarkka.person.Meaning;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doer measured is nobody's to read until the second person has measured too. */
class BlindCommandsTest {
  private static final String SECRET = "91.3";

  @TempDir Path folder;

  @Test
  void tellsNoBlindResultThroughAnyCommand() throws Exception {
    Path library;
    Run run;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      library = shop.file();
      run = measured(shop);
    }
    Path pdf = folder.resolve("record.pdf");
    Path out = folder.resolve("out");

    CommandRun text = CommandRun.on(library, "records", run.id());
    CommandRun json = CommandRun.on(library, "records", run.id(), "--json");
    CommandRun printed = CommandRun.on(library, "print", "record", run.id(), "--out", pdf);

    assertEquals(0, text.exit() + json.exit() + printed.exit(), printed.err());
    assertTrue(text.out().contains("hidden until checked"), text.out());
    assertTrue(json.out().contains("\"withheld\" : true"), json.out());
    String content = run.standing(Place.of(new StepId("weigh"))).orElseThrow().content();
    assertFalse(json.out().contains(content), "the hash of few possible answers tells the answer");
    for (CommandRun command :
        List.of(
            text,
            json,
            printed,
            CommandRun.on(library, "records"),
            CommandRun.on(library, "records", "--json"),
            CommandRun.on(library, "list", "--json"),
            CommandRun.on(library, "verify", "--json"),
            CommandRun.on(library, "export", "--out", out))) {
      assertFalse(command.all().contains(SECRET), command.all());
      assertFalse(command.all().contains("outOfLimits"), command.all());
      assertFalse(command.all().contains("OUT OF LIMITS"), command.all());
    }
    assertFalse(Pdf.flat(Files.readAllBytes(pdf)).contains(SECRET));
    for (String form : List.of("csv", "json")) {
      Path file = folder.resolve("records." + form);
      CommandRun exported = CommandRun.on(library, "records", "--export", form, "--out", file);
      assertEquals(0, exported.exit(), exported.all());
      String written = Files.readString(file);
      assertTrue(written.contains("Order 1"), written);
      assertFalse(written.contains(SECRET) || written.contains("outOfLimits"), written);
    }
    for (String outcome : List.of("outOfLimits", "failed")) {
      CommandRun found = CommandRun.on(library, "records", "--step-outcome", outcome);
      assertFalse(found.out().contains("Order 1"), found.all());
    }
    assertFalse(Files.readString(out.resolve("SOP-001.json")).contains(SECRET));
  }

  @Test
  void tellsNoWordsThatWereWrittenAboutANonconformanceOfAValueThatIsMeasuredBlindAgain()
      throws Exception {
    Path library;
    RunId run;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      library = shop.file();
      run = reworked(shop);
    }
    Path pdf = folder.resolve("record.pdf");
    Path csv = folder.resolve("records.csv");
    Path json = folder.resolve("records.json");

    for (CommandRun command :
        List.of(
            CommandRun.on(library, "records", run),
            CommandRun.on(library, "records", run, "--json"),
            CommandRun.on(library, "print", "record", run, "--out", pdf),
            CommandRun.on(library, "records", "--export", "csv", "--out", csv),
            CommandRun.on(library, "records", "--export", "json", "--out", json))) {
      assertEquals(0, command.exit(), command.all());
      assertFalse(command.all().contains(SECRET), command.all());
    }
    assertFalse(Pdf.flat(Files.readAllBytes(pdf)).contains(SECRET));
    assertFalse(Files.readString(csv).contains(SECRET));
    assertFalse(Files.readString(json).contains(SECRET));
    CommandRun found = CommandRun.on(library, "search", "ninetyone");
    assertFalse(found.out().contains("Order 1"), found.all());
  }

  /** Two differed; it was done again, and what is written about the first time tells the second. */
  private static RunId reworked(TestLibrary shop) {
    ShopDay day = new ShopDay(shop);
    RunId run = day.checked("Order 1", "81.75", "77.25");
    String id = day.found(run).openHold().orElseThrow().id();
    day.rework(run, "Weigh it again");
    day.weigh(run, SECRET);
    done(
        shop.runService()
            .perform(
                run,
                new RunCommand.HandToCheck(List.of(day.key(run, ShopDay.WEIGH))),
                shop.sign("cho", Meaning.PERFORMED)));
    Assignment note =
        new Assignment(
            SECRET + " ninetyone is a lot", TestLibrary.id("cho"), LocalDate.of(2026, 12, 1));
    Run now =
        done(
            shop.runService()
                .perform(
                    run, new RunCommand.AssignAction(id, note), shop.sign("cho", Meaning.DECIDED)));
    String action = now.nonconformance(id).actions().getFirst().id();
    done(
        shop.runService()
            .perform(
                run,
                new RunCommand.CloseAction(id, action, "It is " + SECRET + " ninetyone"),
                shop.sign("cho", Meaning.DECIDED)));
    done(
        shop.runService()
            .perform(
                run,
                new RunCommand.CloseNonconformance(id, SECRET + " ninetyone now"),
                shop.sign("dia", Meaning.DECIDED)));
    return run;
  }

  /** Out of limits, corrected once with a telling reason, with a telling note. */
  private static Run measured(TestLibrary shop) {
    Revision revision = shop.effective(TestContents.sandwich());
    Run run = done(shop.runService().start(revision.document(), "Order 1", shop.signIn("cho")));
    Place weigh = Place.of(new StepId("weigh"));
    run = perform(shop, run, answer(Place.of(new StepId("wash")), new Result.Acknowledged()));
    run = perform(shop, run, answer(weigh, grams("79.9")));
    run =
        done(
            shop.runService()
                .perform(
                    run.id(),
                    new RunCommand.Correct(
                        run.standing(weigh).orElseThrow().key(),
                        grams(SECRET),
                        RunCommand.Care.READ_AGAIN,
                        "It was " + SECRET),
                    shop.sign("cho", Meaning.PERFORMED)));
    run =
        perform(shop, run, new RunCommand.AddNote(Optional.of(weigh.step()), SECRET + " is a lot"));
    return done(
        shop.runService()
            .perform(
                run.id(),
                new RunCommand.HandToCheck(List.of(run.standing(weigh).orElseThrow().key())),
                shop.sign("cho", Meaning.PERFORMED)));
  }

  private static RunCommand answer(Place place, Result result) {
    return new RunCommand.Answer(place, result, RunCommand.Care.READ_AGAIN);
  }

  private static Result grams(String typed) {
    return new Result.Measured(typed, List.of(new BigDecimal(typed)), "g");
  }

  private static Run perform(TestLibrary shop, Run run, RunCommand command) {
    return done(shop.runService().perform(run.id(), command, shop.signIn("cho")));
  }

  private static Run done(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Done done) {
      return done.run();
    }
    throw new AssertionError("refused: " + outcome);
  }
}
