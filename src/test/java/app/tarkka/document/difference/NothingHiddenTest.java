package app.tarkka.document.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.BlockPin;
import app.tarkka.document.Condition;
import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Escalation;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * Whatever a content can say, a change of it is in the difference: each component of each record is
 * changed alone. A new component without a trait makes this red.
 */
final class NothingHiddenTest {
  private static final Notice NOTICE = new Notice(Notice.Level.WARNING, "Hot.");
  private static final Condition CONDITION =
      new Condition(
          Condition.Join.ALL,
          List.of(new Condition.Term(new StepId("x"), new Condition.Test.Failed())));
  private static final Escalation CALLS =
      new Escalation("Up to 50 EUR", List.of(new Contact("Anna", "123")));

  @Test
  void eachPartOfAStepHasOneTrait() throws Exception {
    Step one = Step.of(new StepId("a"), "Wash.");
    Step other =
        one.toBuilder()
            .number("7")
            .text("Dry.")
            .key(true)
            .answer(new Answer.PassFail())
            .specification(Specification.open("g"))
            .notices(List.of(NOTICE))
            .timers(List.of(new Timer(5L, null)))
            .media(List.of(new Media("a.png", null)))
            .signOff(SignOff.BLIND)
            .required(false)
            .hold(HoldPoint.THIS_STEP)
            .how("SOP-9")
            .escalation(CALLS)
            .condition(CONDITION)
            .build();
    eachAlone(one, other, Set.of("id", "steps"), StepTrait::between);
  }

  @Test
  void eachPartOfASectionHasOneTrait() throws Exception {
    Section one = Section.of("Wash", List.of());
    Section other =
        new Section(
            "Dry",
            3,
            "Slowly.",
            List.of(NOTICE),
            List.of(),
            new Section.Cues("After rain", ""),
            CONDITION,
            new Repeat.Pieces(),
            new BlockPin("u", new DocumentId("d"), "SOP-2", 1, "00"));
    eachAlone(one, other, Set.of("steps"), SectionTrait::between);
    assertEquals(
        Set.of(SectionTrait.COMPLETION),
        SectionTrait.between(one, one.withCues(Section.Cues.NONE.withCompletion("Clean"))));
  }

  @Test
  void eachPartOfADocumentHasOneTrait() throws Exception {
    Content one = Content.of(Kind.PROCEDURE, "SOP-1", "Wash", List.of());
    Content other =
        new Content(
            Kind.CHECKLIST,
            "SOP-2",
            "Dry",
            "fi",
            "First.",
            new About("Clean", "", List.of(), List.of(), List.of()),
            Mode.DO_CONFIRM,
            "SOP-3",
            true,
            CALLS,
            true,
            List.of());
    eachAlone(one, other, Set.of("sections"), DocumentTrait::between);
  }

  @Test
  void eachPartOfWhatADocumentSaysOfItselfHasOneTrait() throws Exception {
    Content document = Content.of(Kind.PROCEDURE, "SOP-1", "Wash", List.of());
    About other = new About("Clean", "Here", List.of("Sink"), List.of("Soap"), List.of("Law"));
    eachAlone(
        About.NOTHING,
        other,
        Set.of(),
        (one, two) ->
            DocumentTrait.between(
                document.toBuilder().about(one).build(), document.toBuilder().about(two).build()));
  }

  private static <R extends Record> void eachAlone(
      R one, R other, Set<String> elsewhere, BiFunction<R, R, Set<?>> between) throws Exception {
    RecordComponent[] parts = one.getClass().getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
    for (int i = 0; i < parts.length; i++) {
      if (elsewhere.contains(parts[i].getName())) {
        continue;
      }
      Object[] values = new Object[parts.length];
      for (int j = 0; j < parts.length; j++) {
        values[j] = parts[j].getAccessor().invoke(i == j ? other : one);
      }
      @SuppressWarnings("unchecked")
      R changed = (R) one.getClass().getDeclaredConstructor(types).newInstance(values);
      assertNotEquals(one, changed, parts[i].getName() + " must be another in this test");
      assertEquals(1, between.apply(one, changed).size(), parts[i].getName());
    }
  }
}
