package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is measured blind can be compared, or the wording is not sent. */
final class BlindCompletenessTest {
  private static final BigDecimal LOWER = new BigDecimal("75");
  private static final BigDecimal UPPER = new BigDecimal("85");

  @Test
  void aNumberWithoutBothLimitsNeedsWithinWhatTwoAgree() {
    Optional<DocumentControl.Refusal> refused =
        Optional.of(DocumentControl.Refusal.BLIND_NEEDS_COMPARABLE);
    assertEquals(refused, sent(Specification.between(null, UPPER, "g")));
    assertEquals(refused, sent(Specification.between(LOWER, null, "g")));
    assertEquals(refused, sent(Specification.open("g")));
    assertEquals(Optional.empty(), sent(Specification.between(LOWER, UPPER, "g")));
    assertEquals(
        Optional.empty(),
        sent(new Specification(null, null, UPPER, "g", null, 1, new BigDecimal("0.5"))));
  }

  private static Optional<DocumentControl.Refusal> sent(Specification specification) {
    Step weigh =
        new StepBuilder(new StepId("weigh"), "Weigh the ham.")
            .number(specification)
            .signOff(SignOff.BLIND)
            .build();
    return Completeness.of(
        Content.of(Kind.PROCEDURE, "SOP-001", "Ham", List.of(Section.of("Make", List.of(weigh)))));
  }
}
