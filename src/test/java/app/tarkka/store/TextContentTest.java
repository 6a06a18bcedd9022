package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.tarkka.document.ContentHash;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Body;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check is of includes the text that was typed, though the ledger does not hold it. */
class TextContentTest {
  @TempDir Path folder;
  private TestLibrary shop;
  private Revision revision;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    revision = shop.effective(TestContents.simple("SOP-009", "Close the lid"));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void isRecomputedFromTheStoredBodyAlone() {
    Run run = answered("Order 1", "No lid on this model");

    Body body = newestEntry();
    Json.Obj shown =
        Json.object()
            .text("revision", revision.hash().hex())
            .text("language", revision.content().language())
            .put("key", body.fields().members().get("key"))
            .put("result", body.fields().members().get("result"))
            .build();

    assertEquals(
        ContentHash.ofBytes(CanonicalJson.bytes(shown)).hex(),
        body.fields().fields().text("content"));
    assertEquals(content(run), body.fields().fields().text("content"));
    shop.reopen();
    assertEquals(run, shop.runs().find(run.id()).orElseThrow());
  }

  @Test
  void isAnotherForAnotherTextAndTellsNothingOfIt() {
    Run first = answered("Order 1", "No lid on this model");
    Run other = answered("Order 2", "The lid is torn");
    Run same = answered("Order 3", "No lid on this model");

    assertNotEquals(content(first), content(other));
    assertNotEquals(content(first), content(same), "a text could be guessed from its hash");
  }

  private Run answered(String subject, String reason) {
    Run run = done(shop.runService().start(revision.document(), subject, shop.signIn("cho")));
    RunCommand answer =
        new RunCommand.Answer(
            Place.of(new StepId("only")),
            new Result.NotApplicable(reason),
            RunCommand.Care.AS_TYPED);
    return done(shop.runService().perform(run.id(), answer, shop.signIn("cho")));
  }

  private static String content(Run run) {
    return run.standing(Place.of(new StepId("only"))).orElseThrow().content();
  }

  private Body newestEntry() {
    List<Body> entries = new ArrayList<>();
    shop.ledger()
        .forEach(
            row -> {
              Body body = Body.read(JsonText.object(row.body()));
              if (body.type().equals("entry-recorded")) {
                entries.add(body);
              }
            });
    return entries.getLast();
  }

  private static Run done(RunOutcome outcome) {
    return assertInstanceOf(RunOutcome.Done.class, outcome).run();
  }
}
