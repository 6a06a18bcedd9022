package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.exchange.Finding;
import app.tarkka.exchange.FindingCode;
import app.tarkka.exchange.ImportRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words are a notice, how bad it is, and whose it is. */
class NoticesTest {

  @Test
  void admonitionsBelongToTheItemTheyStandIn() throws ImportRefused {
    assertEquals(
        """
        ##\s
          ! NOTICE Reset all settings⏎⏎Every one of them.
          - Remove the sheets:
            ! DANGER Look for lost things⏎⏎Stay focused.
            - shake them
          - Wipe the bed.
            ! NOTE Wipes are on the shelf.
        """
            .replace("⏎", "\n")
            .replace("things\n\n", "things⏎⏎"),
        Outlines.of(
            """
            !!! important "Reset all settings"

                Every one of them.

            - [ ] Remove the sheets:
                - [ ] shake them

                ??? danger "Look for lost things"

                    Stay focused.

            - [ ] Wipe the bed.

                !!! info "Wipes are on the shelf."

            """));
  }

  @Test
  void ticksInsideAnAdmonitionOfAStepAreStepsUnderIt() throws ImportRefused {
    String source =
        """
        - [ ] Load the experiments.

            !!! danger "In this order"

                - [ ] Drag the dialog.
                - [ ] Update the number.
        """;
    assertEquals(
        """
        ##\s
          - Load the experiments.
            ! DANGER In this order
            - Drag the dialog.
            - Update the number.
        """,
        Outlines.of(source));
    assertEquals(
        List.of(Finding.of(FindingCode.STEPS_OUT_OF_NOTICE, 5, 2)),
        Outlines.read(source).report().findings());
  }

  @Test
  void numberedLinesInsideANoticeStayItsTextAndAreReported() throws ImportRefused {
    String source =
        """
        - [ ] Load it.

            !!! danger "In this order"

                1. Drag the dialog.
                2. Update the number.

        > [!WARNING]
        > Before:
        >
        > 1. Stop the belt.
        """;
    assertEquals(
        List.of(
            Finding.of(FindingCode.STEPS_IN_NOTICE, 5, 2),
            Finding.of(FindingCode.STEPS_IN_NOTICE, 11, 1)),
        Outlines.read(source).report().findings());
  }

  @Test
  void ticksInsideAnAdmonitionAreSteps() throws ImportRefused {
    assertEquals(
        """
        ## Quench
          ! DANGER Only in an emergency
          - Lift the cover.
        """,
        Outlines.of(
            """
            ## Quench
            !!! danger "Only in an emergency"

                - [ ] Lift the cover.
            """));
  }

  @Test
  void signsAlertsAndSignalWordsAreNotices() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - Step
            ! WARNING Hot
            ! NOTE See the code
            ! CAUTION Sharp
            ! CAUTION Edges only
            ! WARNING Glasses on
            ! NOTE Plain tip
        """,
        Outlines.of(
            """
            1. Step

               > ⚠️ Hot

            > 💁 See the code

            > [!CAUTION]
            > Sharp

            CAUTION: Edges only

            **Warning**: Glasses on

            > Plain tip
            """));
  }

  @Test
  void signalWordsInOtherLanguages() throws ImportRefused {
    assertEquals(
        """
        ## A
          ! NOTICE 温度会影响过程。
          ! WARNING Kuuma levy
          ! NOTE Baca dahulu
        """,
        Outlines.of("## A\n**注意：温度会影响过程。**\n\nVAROITUS: Kuuma levy\n\n**Catatan:** Baca dahulu\n"));
  }

  @Test
  void aWordAloneIsNoNotice() throws ImportRefused {
    assertEquals(
        "## A\n  text: _Note_⏎⏎Warning signs hang there.\n",
        Outlines.of("## A\n_Note_\n\nWarning signs hang there.\n"));
  }

  @Test
  void aNoticeBelowATableHoldsForTheSection() throws ImportRefused {
    assertEquals(
        """
        ## Panel
          ! CAUTION Fragile
          - 9.1 Fit
        """,
        Outlines.of(
            """
            ## Panel
            | Step | Action |
            |------|--------|
            | 9.1 | Fit |

            **Caution**: Fragile
            """));
  }

  @Test
  void hazardBulletsAreNotices() throws ImportRefused {
    assertEquals(
        """
        ## Safety
          text: **Required PPE:** Glasses
          ! WARNING **Electrical Hazard:** 16 V
        """,
        Outlines.of("## Safety\n- **Electrical Hazard:** 16 V\n\n**Required PPE:** Glasses\n"));
  }

  @Test
  void aHoldPointClosesTheStepAboveIt() throws ImportRefused {
    assertEquals(
        """
        ## Stage
          - 4.1 Fit
          - 4.2 Turn⏎⏎**QA Hold Point**: Inspector verifies <hold>
        """,
        Outlines.of(
            """
            ## Stage
            | Step | Action |
            |------|--------|
            | 4.1 | Fit |
            | 4.2 | Turn |

            **QA Hold Point**: Inspector verifies
            """));
  }
}
