package app.tarkka.ui.runner.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.ui.runner.entry.Stop.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutlineTest {
  private static final Notice DANGER =
      new Notice(Notice.Level.DANGER, "The blade cuts. Unplug first.");
  private static final Notice SECTION = new Notice(Notice.Level.WARNING, "Hot oil. Burns.");
  private static final Notice NOTE = new Notice(Notice.Level.NOTE, "Bolts are in the blue bin.");

  @Test
  void theDangerOfAStepWithPartsIsReadBeforeItsFirstPart() {
    Step blade =
        step("blade").notices(List.of(DANGER)).media(List.of(new Media("blade.png", null))).build();
    Outline outline =
        outline(part("Change", List.of(), blade, Step.of(id("loosen"), "Loosen the screw.")));

    Stop first = outline.stops().getFirst();

    assertEquals("loosen", first.step().id().value());
    Reading parent = first.before().getFirst();
    assertEquals(List.of(DANGER), parent.step().notices());
    assertEquals(Seen.FIRST, parent.seen());
    assertEquals(1, parent.step().media().size());
    assertEquals("blade", outline.stops().get(1).step().id().value());
  }

  @Test
  void aSectionBeginsWithItsTriggerAndEndsWithItsCompletionLine() {
    Section open =
        Section.of("Open", List.of(Step.of(id("oven"), "Oven."), Step.of(id("door"), "Door.")))
            .withCues(new Section.Cues("the key is here", "Open"));
    Outline outline = outline(open, Section.of("Close", List.of(Step.of(id("end"), "End."))));

    assertEquals(
        List.of("the key is here/", "/Open", "/"),
        outline.stops().stream()
            .map(stop -> stop.part().cues())
            .map(cues -> cues.trigger() + "/" + cues.completion())
            .toList());
  }

  @Test
  void aStepThatOnlyHoldsPartsIsNotLost() {
    Step blade = step("blade").answer(new Answer.None()).notices(List.of(DANGER)).build();
    Outline outline =
        outline(
            part("Change", List.of(), blade, Step.of(id("one"), "One."), Step.of(id("two"), "2.")));

    Stop second = outline.stops().get(1);

    assertEquals(2, outline.stops().size());
    assertEquals(List.of("blade"), readBefore(outline.stops().getFirst()));
    assertEquals(List.of("blade"), readBefore(second));
    assertEquals(Seen.AGAIN, second.before().getFirst().seen());
    assertEquals(List.of(DANGER), second.standing(), "it still holds at the second part");
  }

  @Test
  void theNoticesOfASectionStandAtEachOfItsStops() {
    Outline outline =
        outline(
            new Section(
                "Fry",
                2,
                "Keep the lid near.",
                List.of(NOTE, SECTION),
                List.of(Step.of(id("one"), "One."), Step.of(id("two"), "Two."))));

    Stop first = outline.stops().getFirst();
    Stop second = outline.stops().get(1);

    assertEquals(List.of(NOTE, SECTION), first.part().notices());
    assertEquals(List.of(), first.standing());
    assertEquals(List.of(SECTION, NOTE), second.standing(), "the hazard comes first");
  }

  @Test
  void whoeverComesToOneStepAloneReadsEverythingInFull() {
    Step blade = step("blade").answer(new Answer.None()).notices(List.of(DANGER)).build();
    Outline outline =
        outline(
            part(
                "Change",
                List.of(SECTION),
                blade,
                Step.of(id("one"), "One."),
                Step.of(id("two"), "Two.")));

    Stop alone = outline.stops().get(1).alone();

    assertEquals(Seen.FIRST, alone.part().seen());
    assertEquals(List.of(SECTION), alone.part().notices());
    assertEquals(Seen.FIRST, alone.before().getFirst().seen());
    assertEquals(List.of(), alone.standing());
  }

  @Test
  void whatIsOnlyReadKeepsItsNoticeAndItsPlace() {
    Step read = step("read").answer(new Answer.None()).notices(List.of(DANGER)).build();
    Outline outline = outline(Section.of("Do", List.of(read, Step.of(id("ask"), "Ask."))));

    Reading reading = outline.stops().getFirst().before().getFirst();

    assertEquals(Reading.Kind.READ, reading.kind());
    assertEquals("1.1", reading.number());
    assertEquals(List.of(DANGER), reading.step().notices());
  }

  @Test
  void partsThatAreOnlyReadFollowTheTextOfTheirStep() {
    Step sub = step("sub").answer(new Answer.None()).build();
    Step ask = step("ask").notices(List.of(DANGER)).steps(List.of(sub)).build();

    Stop stop = outline(Section.of("Do", List.of(ask))).stops().getFirst();

    assertEquals(List.of(), stop.before());
    assertEquals("sub", stop.parts().getFirst().step().id().value());
  }

  @Test
  void whatStandsAfterTheLastStopIsReadAtTheEnd() {
    Step read = step("read").answer(new Answer.None()).notices(List.of(DANGER)).build();
    Outline outline =
        outline(
            Section.of("Do", List.of(Step.of(id("ask"), "Ask."), read)),
            new Section("After", 2, "Wash up.", List.of(SECTION), List.of()));

    assertEquals("read", outline.last().readings().getFirst().step().id().value());
    assertEquals(List.of(DANGER), outline.last().readings().getFirst().step().notices());
    assertEquals(List.of(SECTION), outline.last().notices());
    assertEquals("Wash up.", outline.last().text());
  }

  @Test
  void aSectionWithoutStopsIsReadAtTheNextOne() {
    Outline outline =
        outline(
            new Section("Safety", 2, "Read this.", List.of(SECTION), List.of()),
            Section.of("Do", List.of(Step.of(id("ask"), "Ask."))));

    Stop.Part part = outline.stops().getFirst().part();

    assertEquals("Do", part.title());
    assertEquals("Read this.", part.text());
    assertEquals(List.of(SECTION), part.notices());
    assertTrue(outline.last().notices().isEmpty());
  }

  private static List<String> readBefore(Stop stop) {
    return stop.before().stream().map(reading -> reading.step().id().value()).toList();
  }

  private static Section part(String title, List<Notice> notices, Step parent, Step... parts) {
    Step whole = parent.toBuilder().steps(List.of(parts)).build();
    return new Section(title, 2, "", notices, List.of(whole));
  }

  private static StepBuilder step(String id) {
    return new StepBuilder(id(id), "Do " + id + ".");
  }

  private static StepId id(String id) {
    return new StepId(id);
  }

  private static Outline outline(Section... sections) {
    Content content = Content.of(Kind.PROCEDURE, "SOP-9", "Change", List.of(sections));
    List<Step> stops =
        content.stepsInOrder().stream()
            .filter(step -> !(step.answer() instanceof Answer.None))
            .toList();
    return Outline.of(content, stops);
  }
}
