package app.tarkka.document.lint;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of thousands of marks that nothing closes neither stops the program nor stands still. */
class EndlessMarksTest {
  /** As long as an import lets a step be. */
  private static final int LONGEST = 20_000;

  private static final Speller ALL =
      new Speller() {
        @Override
        public boolean knows(String word) {
          return true;
        }

        @Override
        public List<String> suggestions(String word) {
          return List.of();
        }
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a-", "*_", "(", "[a](", "<a", "`", "![", "{{", "\"", "'a ", "a@", "/", ":a-", "“"
      })
  void isReadInTime(String mark) {
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-1",
            "Marks",
            List.of(
                Section.of(
                    "A",
                    List.of(
                        Step.of(new StepId("a"), "Tighten " + mark.repeat(LONGEST / mark.length())),
                        Step.of(new StepId("b"), mark.repeat(LONGEST / mark.length()))))));

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Lint.of(content));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Spelling.unknown(content, ALL));
  }
}
