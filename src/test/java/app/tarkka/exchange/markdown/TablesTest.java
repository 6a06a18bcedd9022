package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.exchange.ImportRefused;
import org.junit.jupiter.api.Test;

/** Which rows are steps, and what they ask for. */
class TablesTest {

  @Test
  void numberedRowsKeepTheirNumbersAndBlanksAskForText() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - 1.5 Inspect⏎⏎Criteria: No dents, scratches >0.1mm
          - 1.6 Document S/N⏎⏎Criteria: S/N: _______ <Text>
          - 1.7 Fasten⏎⏎Criteria: M2×6, torque 0.1 Nm <0.1: null..null Nm>
        """,
        Outlines.of(
            """
            | Step | Action | Criteria | Inspector |
            |------|--------|----------|-----------|
            | 1.5 | Inspect | No dents, scratches >0.1mm | [ ] |
            | 1.6 | Document S/N | S/N: _______ | [ ] |
            | 1.7 | Fasten | M2×6, torque 0.1 Nm | [ ] |
            """));
  }

  @Test
  void nominalAndToleranceColumnsMakeLimits() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - 7 Rail: 3.3V · Expected V: 3.30V · Tolerance: ±2% <3.30: 3.234..3.366 V>
        """,
        Outlines.of(
            """
            | Step | Rail | Expected V | Measured V | Tolerance | P/F |
            |------|------|------------|------------|-----------|-----|
            | 7 | 3.3V | 3.30V | _______ | ±2% | |
            """));
  }

  @Test
  void requirementsBesideATickBecomeLimits() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - Total mass⏎⏎Requirement: ≤2.0 kg <null: null..2.0 kg>
          - CG-X⏎⏎Requirement: ±20 mm⏎⏎Measured: ____
          - Humidity⏎⏎Requirement: 30-60% RH <null: 30..60 % RH>
          - Lighting⏎⏎Requirement: Adequate⏎⏎Measured: ____
        """,
        Outlines.of(
            """
            | Property | Requirement | Measured | Pass |
            |----------|-------------|----------|------|
            | Total mass | ≤2.0 kg | | [ ] |
            | CG-X | ±20 mm | | [ ] |
            | Humidity | 30-60% RH | | [ ] |
            | Lighting | Adequate | | [ ] |
            """));
  }

  @Test
  void severalValuesInARowBecomeSubSteps() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - 24 Rail: 3.3V · Set Current: 100mA · Error: <5% <PassFail>
            - Measured (DMM) <null: null..null mA>
            - Reported (TLM) <null: null..null mA>
          - 25 Rail: 5V · Set Current: 90mA · Error: <5% <PassFail>
            - Measured (DMM) <null: null..null mA>
            - Reported (TLM) <null: null..null mA>
        """,
        Outlines.of(
            """
            | Step | Rail | Set Current | Measured (DMM) | Reported (TLM) | Error | P/F |
            |------|------|-------------|----------------|----------------|-------|-----|
            | 24 | 3.3V | 100mA | _______ | _______ | <5% | |
            | 25 | 5V | 90mA | _______ | _______ | <5% | |
            """));
  }

  @Test
  void dimensionsWithOneToleranceBecomeANumberEach() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - 1.2 Verify rail⏎⏎Criteria: 100×113.5mm ±0.1mm
            - 100 mm <100: 99.9..100.1 mm>
            - 113.5 mm <113.5: 113.4..113.6 mm>
        """,
        Outlines.of(
            """
            | Step | Action | Criteria | OK |
            |------|--------|----------|----|
            | 1.2 | Verify rail | 100×113.5mm ±0.1mm | [ ] |
            """));
  }

  @Test
  void emptyPassFailColumnsAskForPassOrFail() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - 1 Connect⏎⏎Expected: Secure <PassFail>
        """,
        Outlines.of(
            """
            | Step | Action | Expected | P/F |
            |------|--------|----------|-----|
            | 1 | Connect | Secure | |
            """));
  }

  @Test
  void boxesOfEitherKindAreTicks() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - 17 Battery voltage: ______V <null: null..null V>
          - 18 No damage
        """,
        Outlines.of(
            """
            | # | Item | Verified | Date | Initials |
            |---|------|----------|------|----------|
            | 17 | Battery voltage: ______V | ☐ | | |
            | 18 | No damage | ☐ | | |
            """));
  }

  @Test
  void tablesThatAskForNothingStayText() throws ImportRefused {
    assertEquals(
        """
        ## Documents
          text: | Document | Title |⏎|---|---|⏎| A-1 | Soldering |
        """,
        Outlines.of("## Documents\n| Document | Title |\n|---|---|\n| A-1 | Soldering |\n"));
  }
}
