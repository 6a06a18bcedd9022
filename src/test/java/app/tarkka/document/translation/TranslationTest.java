package app.tarkka.document.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.MediaChange;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.translation.Translation.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {
  private static final Content BREAD = content("Cut it.", "Wrap it.");

  @Test
  void listsEveryTextInReadingOrder() {
    assertEquals(
        List.of(
            "title Bread",
            "text Before all.",
            "about.purpose Fresh bread",
            "about.tools.1 Knife",
            "section.1.title Make",
            "section.1.text Stand here.",
            "section.1.notice.1 Hot oven.",
            "step.cut.notice.1 Sharp blade.",
            "step.cut.text Cut it.",
            "step.cut.option.1 thin",
            "step.cut.option.2 thick",
            "step.wrap.text Wrap it."),
        SourceTexts.of(BREAD).stream().map(t -> t.place() + " " + t.text()).toList());
  }

  @Test
  void changesNothingButTheTextsAndTheLanguage() {
    Content read = whole(BREAD).read(BREAD);

    assertEquals("fi", read.language());
    assertEquals("Suomeksi Bread", read.title());
    assertEquals(
        new Answer.Choice(List.of("Suomeksi thin", "Suomeksi thick"), false),
        read.step(new StepId("cut")).orElseThrow().answer());
    assertEquals(
        BREAD,
        SourceTexts.replaced(read, TranslationTest::back).toBuilder().language("en").build());
  }

  @Test
  void captionsOfPicturesAreTextsToo() {
    Content shown =
        MediaChange.in(
            new Outline(BREAD)
                .change(
                    new StepId("wrap"),
                    step -> step.toBuilder().media(List.of(new Media("a.png", null))).build())
                .orElseThrow()
                .content(),
            media -> media.withCaption("Tight at the ends"));
    SourceText caption = SourceTexts.of(shown).getLast();
    assertEquals("step.wrap.picture.1", caption.place());

    Content read = Translation.begun(shown, "fi").with(caption, "Päistä tiukka").read(shown);

    assertEquals(
        new Media("a.png", null).withCaption("Päistä tiukka"),
        read.step(new StepId("wrap")).orElseThrow().media().getFirst());
  }

  @Test
  void readsWhatIsMissingInTheSource() {
    Translation translation = Translation.begun(BREAD, "fi").with(text("title"), "Leipä");

    Content read = translation.read(BREAD);

    assertEquals("Leipä", read.title());
    assertEquals("Cut it.", read.step(new StepId("cut")).orElseThrow().text());
    assertEquals(State.MISSING, translation.state(text("step.cut.text")));
  }

  @Test
  void followsStepsThatGotOtherNumbers() {
    Content before = content("Repeat step 1.2.", "As in step 1.1, not SOP-7 step 1.2.");
    Content after = content("Repeat step 1.3.", "As in step 1.2, not SOP-7 step 1.2.");
    Translation finnish =
        Translation.begun(before, "fi")
            .with(of(before, "step.cut.text"), "Toista vaihe 1.2.")
            .with(of(before, "step.wrap.text"), "Kuten vaiheessa 1.1, ei SOP-7 vaihe 1.2.");

    Translation carried = finnish.onto(after);

    assertEquals("Toista vaihe 1.3.", carried.at("step.cut.text").orElseThrow().text());
    assertEquals(
        "Kuten vaiheessa 1.2, ei SOP-7 vaihe 1.2.",
        carried.at("step.wrap.text").orElseThrow().text());
    assertEquals(0, carried.count(after, State.STALE));
  }

  @Test
  void isStaleWhereMoreThanNumbersChangedOrItNamesOtherSteps() {
    Content before = content("Repeat step 1.2.", "As in step 1.1.");
    Content after = content("Repeat step 1.3 twice.", "As in step 1.2.");
    Translation finnish =
        Translation.begun(before, "fi")
            .with(of(before, "step.cut.text"), "Toista vaihe 1.2.")
            .with(of(before, "step.wrap.text"), "Kuten edellä.");

    Translation carried = finnish.onto(after);

    assertEquals(2, carried.count(after, State.STALE));
    assertEquals("Toista vaihe 1.2.", carried.at("step.cut.text").orElseThrow().text());
  }

  @Test
  void marksWhatBecameStaleWhenTheWordingChanged() {
    Content changed = content("Cut it twice.", "Wrap it.");

    Translation carried = whole(BREAD).onto(changed);

    assertEquals(1, carried.count(changed, State.STALE));
    assertEquals(State.STALE, carried.state(of(changed, "step.cut.text")));
    assertEquals(State.CURRENT, carried.state(of(changed, "step.wrap.text")));
    assertEquals(
        "Cut it twice.", carried.read(changed).step(new StepId("cut")).orElseThrow().text());
  }

  @Test
  void followsATextThatMoved() {
    Content moved =
        BREAD.toBuilder()
            .sections(
                List.of(
                    Section.of("Before", List.of(Step.of(new StepId("wash"), "Wash."))),
                    BREAD.sections().getFirst()))
            .build();

    Translation carried = whole(BREAD).onto(moved);

    assertEquals("Suomeksi Make", carried.at("section.2.title").orElseThrow().text());
    assertEquals(State.MISSING, carried.state(of(moved, "section.1.title")));
  }

  @Test
  void isCurrentAgainWhenATextIsTranslatedAnew() {
    Content changed = content("Cut it twice.", "Wrap it.");

    Translation carried =
        whole(BREAD).onto(changed).with(of(changed, "step.cut.text"), "Leikkaa kahdesti.");

    assertTrue(!carried.stale(changed));
  }

  @Test
  void hasAHashOfItsOwnBoundToTheWording() {
    Content changed = content("Cut it.", "Wrap it well.");

    assertEquals(whole(BREAD).hash(), whole(BREAD).hash());
    assertNotEquals(whole(BREAD).hash(), whole(BREAD).onto(changed).hash());
    assertEquals(whole(BREAD), TranslationJson.read(TranslationJson.write(whole(BREAD))));
  }

  private static Translation whole(Content content) {
    Translation translation = Translation.begun(content, "fi");
    for (SourceText text : SourceTexts.of(content)) {
      translation = translation.with(text, "Suomeksi " + text.text());
    }
    return translation;
  }

  private static SourceText back(SourceText text) {
    return new SourceText(
        text.place(), text.kind(), text.step(), text.text().substring("Suomeksi ".length()));
  }

  private static SourceText text(String place) {
    return of(BREAD, place);
  }

  private static SourceText of(Content content, String place) {
    return SourceTexts.of(content).stream()
        .filter(text -> text.place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  private static Content content(String cut, String wrap) {
    Step first =
        new StepBuilder(new StepId("cut"), cut)
            .answer(new Answer.Choice(List.of("thin", "thick"), false))
            .notices(List.of(new Notice(Notice.Level.CAUTION, "Sharp blade.")))
            .build();
    return Content.of(
            Kind.PROCEDURE,
            "SOP-9",
            "Bread",
            List.of(
                new Section(
                    "Make",
                    2,
                    "Stand here.",
                    List.of(new Notice(Notice.Level.WARNING, "Hot oven.")),
                    List.of(first, Step.of(new StepId("wrap"), wrap)))))
        .toBuilder()
        .text("Before all.")
        .about(new About("Fresh bread", "", List.of("Knife"), List.of(), List.of()))
        .build();
  }
}
