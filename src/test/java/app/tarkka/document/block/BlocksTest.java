package app.tarkka.document.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.BlockPin;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.ContentJson;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.difference.Difference;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.outline.Spot;
import app.tarkka.person.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Steps that are kept in one document and used in others. */
class BlocksTest {
  private static final Step SOAP =
      new StepBuilder(new StepId("soap"), "Is there soap?").answer(new Answer.YesNo()).build();
  private static final Step WASH =
      new StepBuilder(new StepId("wash"), "Wash your hands as step 1.1 says.")
          .condition(Condition.when(new StepId("soap"), new Condition.Test.Yes()))
          .build();
  private static final Content HANDS =
      Content.of(
          Kind.PROCEDURE, "SOP-014", "Hands", List.of(Section.of("Hands", List.of(SOAP, WASH))));
  private static final Content SANDWICH =
      Content.of(
          Kind.PROCEDURE,
          "SOP-1",
          "Sandwich",
          List.of(
              Section.of("Bread", List.of(Step.of(new StepId("cut"), "Cut the bread."))),
              Section.of(
                  "Ham",
                  List.of(
                      Step.of(new StepId("ham"), "Lay on the ham."),
                      Step.of(new StepId("again"), "Repeat step 2.1.")))));

  @Test
  void putsInTheStepsWithWhatRefersToThemAndNamesStepsByTheirNewNumbers() {
    Content with = inserted();

    assertEquals(
        List.of("Bread", "Hands", "Ham"), with.sections().stream().map(Section::title).toList());
    Section hands = with.sections().get(1);
    assertEquals(
        new BlockPin("u", new DocumentId("hands"), "SOP-014", 1, hash(HANDS)), hands.from());
    Step wash = hands.steps().getLast();
    assertEquals(new StepId("u-wash"), wash.id());
    assertEquals("Wash your hands as step 2.1 says.", wash.text());
    assertEquals(Condition.when(new StepId("u-soap"), new Condition.Test.Yes()), wash.condition());
    assertEquals("Repeat step 3.1.", with.sections().getLast().steps().getLast().text());
  }

  @Test
  void isWrittenAndReadAndAbsentWhereThereIsNone() {
    Content with = inserted();

    assertEquals(with, ContentJson.read(ContentJson.write(with)));
    assertFalse(ContentJson.write(SANDWICH).toString().contains("from"));
  }

  @Test
  void changesOnlyAsAWhole() {
    Content with = inserted();
    Outline outline = new Outline(with);

    assertFalse(
        Blocks.kept(
            with, outline.write(Spot.of(new StepId("u-wash")), "Wash").orElseThrow().content()));
    assertFalse(
        Blocks.kept(with, outline.remove(Spot.of(new StepId("u-wash"))).orElseThrow().content()));
    assertFalse(
        Blocks.kept(with, outline.write(Spot.ofSection(1), "Others").orElseThrow().content()));
    assertTrue(Blocks.kept(with, outline.moveUp(Spot.ofSection(1)).orElseThrow().content()));
    assertTrue(Blocks.kept(with, outline.remove(Spot.ofSection(1)).orElseThrow().content()));
    assertTrue(
        Blocks.kept(
            with, outline.write(Spot.of(new StepId("cut")), "Cut").orElseThrow().content()));
  }

  @Test
  void takesAnotherRevisionUnderTheSameIdsSoThatTheDifferenceIsOfItsSteps() {
    Content with = inserted();
    Content newer =
        HANDS.toBuilder()
            .sections(
                List.of(
                    Section.of(
                        "Hands", List.of(SOAP, WASH, Step.of(new StepId("dry"), "Dry them.")))))
            .build();

    Content taken =
        new Blocks(with)
            .exchanged(new Blocks(with).pins().getFirst(), revision(newer, 2))
            .orElseThrow()
            .content();

    assertEquals(2, new Blocks(taken).pins().getFirst().revision());
    assertEquals(3, taken.sections().get(1).steps().size());
    assertTrue(taken.step(new StepId("u-wash")).isPresent());
    assertEquals(1, Difference.between(with, taken).count(Difference.Fate.ADDED));
  }

  @Test
  void becomesTheDocumentsOwnOrGoesAsAWhole() {
    Content with = inserted();
    BlockPin pin = new Blocks(with).pins().getFirst();

    Content own = new Blocks(with).detached(pin);
    assertEquals(List.of(), new Blocks(own).pins());
    assertEquals(with.sections().get(1).steps(), own.sections().get(1).steps());
    assertEquals(SANDWICH, new Blocks(with).without(pin));
  }

  private static Content inserted() {
    return new Blocks(SANDWICH)
        .inserted(Spot.of(new StepId("cut")), revision(HANDS, 1), "u")
        .content();
  }

  private static String hash(Content content) {
    return ContentHash.of(content).hex();
  }

  private static Revision revision(Content content, int number) {
    return new Revision(
        new DocumentId("hands"),
        number,
        RevisionState.EFFECTIVE,
        content,
        ContentHash.of(content),
        new PersonId("anna"),
        Set.of(),
        "",
        false,
        null,
        null,
        null,
        List.of(),
        1,
        null,
        null);
  }
}
