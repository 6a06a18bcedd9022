package app.tarkka.document.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.About;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.TestIds;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GivenTemplateTest {
  private static final List<String> LANGUAGES = List.of("en", "fi", "id");

  @ParameterizedTest
  @EnumSource(GivenTemplate.class)
  void saysTheSameInEveryLanguage(GivenTemplate given) {
    Set<String> english = given.words("en").stringPropertyNames();
    for (String language : LANGUAGES) {
      var words = given.words(language);
      assertEquals(new TreeSet<>(english), new TreeSet<>(words.stringPropertyNames()), language);
      english.forEach(key -> assertFalse(words.getProperty(key).isBlank(), key));
    }
    long alike =
        english.stream()
            .filter(key -> !key.contains(".") || key.startsWith("section"))
            .filter(
                key ->
                    given.words("fi").getProperty(key).equals(given.words("id").getProperty(key)))
            .count();
    assertEquals(0, alike, "sentences that were not translated");
  }

  @ParameterizedTest
  @EnumSource(GivenTemplate.class)
  void usesEveryWordThatItBrings(GivenTemplate given) {
    Guidance guidance = given.in(Locale.ENGLISH).guidance();
    long used =
        guidance.document().size()
            + guidance.sections().stream().mapToLong(each -> each.texts().size()).sum()
            + guidance.steps().values().stream().mapToLong(each -> each.size()).sum();
    assertEquals(given.words("en").size() - 2L, used, "all but its name and what it is for");
  }

  @ParameterizedTest
  @EnumSource(GivenTemplate.class)
  void hasNoWordInTheContent(GivenTemplate given) {
    for (String language : LANGUAGES) {
      Content content = given.in(Locale.of(language)).content();
      assertEquals(language, content.language());
      assertEquals("", content.title() + content.text());
      assertEquals(About.NOTHING, content.about());
      for (Section section : content.sections()) {
        assertEquals("", section.title() + section.text());
        assertEquals(Section.Cues.NONE, section.cues());
      }
      content
          .stepsAsWritten()
          .forEach(
              step -> {
                assertEquals("", step.text());
                assertEquals(null, step.specification());
                assertTrue(step.notices().isEmpty() && step.media().isEmpty());
              });
    }
  }

  @ParameterizedTest
  @EnumSource(GivenTemplate.class)
  void guidesEveryLine(GivenTemplate given) {
    Template template = given.in(Locale.of("fi"));
    Content content = template.content();
    for (int i = 0; i < content.sections().size(); i++) {
      assertFalse(template.guidance().of(content, i, Guided.OfSection.TITLE).isEmpty());
    }
    content
        .stepsAsWritten()
        .forEach(
            step -> assertFalse(template.guidance().of(step.id(), Guided.OfStep.TEXT).isEmpty()));
    assertEquals(given == GivenTemplate.POLICY, content.kind() == Kind.POLICY);
  }

  @ParameterizedTest
  @EnumSource(GivenTemplate.class)
  void beginsDocumentsWithStepsOfTheirOwn(GivenTemplate given) {
    Template template = given.in(Locale.ENGLISH);
    TestIds ids = new TestIds();
    Template.Start one = template.start(() -> new StepId(ids.get()));
    Template.Start other = template.start(() -> new StepId(ids.get()));
    Set<StepId> both = ids(one.content());
    both.retainAll(ids(other.content()));
    assertEquals(Set.of(), both);
    assertEquals(ids(one.content()), one.guidance().steps().keySet());
    for (int i = 0; i < one.content().sections().size(); i++) {
      assertEquals(
          template.guidance().of(template.content(), i, Guided.OfSection.TITLE),
          one.guidance().of(one.content(), i, Guided.OfSection.TITLE));
    }
  }

  private static Set<StepId> ids(Content content) {
    return content.stepsAsWritten().map(Step::id).collect(Collectors.toSet());
  }
}
