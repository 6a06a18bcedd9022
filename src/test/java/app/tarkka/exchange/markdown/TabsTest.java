package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.exchange.Finding;
import app.tarkka.exchange.FindingCode;
import app.tarkka.exchange.ImportRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Content tabs of MkDocs: ways to do one thing, of which a worker takes one. */
class TabsTest {
  private static final String TWO_WAYS =
      """
      ## Install
      - [ ] Install it:

          === "With *Conda*"

              - [ ] Get Conda:

                  ``` shell
                  wget x
                  ```

              - [ ] Install.

          === "With lmod"

              - [ ] Load Python.

      - [ ] Check it.
      """;

  @Test
  void theStepsOfATabAreStepsUnderItsName() throws ImportRefused {
    assertEquals(
        """
        ## Install
          - Install it:
            - With *Conda* <None> <not required>
              - Get Conda:⏎⏎```shell⏎wget x⏎``` <not required>
              - Install. <not required>
            - With lmod <None> <not required>
              - Load Python. <not required>
          - Check it.
        """,
        Outlines.of(TWO_WAYS));
    assertEquals(List.of(Finding.of(FindingCode.TABS_TO_STEPS, 4, 2)), findings(TWO_WAYS));
  }

  @Test
  void tabsUnderAHeadingAreStepsOfTheSection() throws ImportRefused {
    String source =
        """
        ## Install

        === "Conda"

            1. Get it.
            2. Install.

        === "lmod"

            Ask the owner first.
        """;
    assertEquals(
        """
        ## Install
          - Conda <None> <not required>
            - Get it. <not required>
            - Install. <not required>
          - lmod⏎⏎Ask the owner first. <not required>
        """,
        Outlines.of(source));
    assertEquals(List.of(Finding.of(FindingCode.TABS_TO_STEPS, 3, 2)), findings(source));
  }

  @Test
  void tabsWithoutStepsStayTextUnderTheirNames() throws ImportRefused {
    String inStep =
        """
        ## Get
        - [ ] Get the data:

            === "All"

                ``` shell
                get -J 8
                ```

            === "Some"

                ``` shell
                get a
                ```

                !!! warning "It takes long"
        """;
    assertEquals(
        """
        ## Get
          - Get the data:⏎⏎**All**⏎⏎```shell⏎get -J 8⏎```⏎⏎**Some**⏎⏎```shell⏎get a⏎```
            ! WARNING It takes long
        """,
        Outlines.of(inStep));
    assertEquals(List.of(Finding.of(FindingCode.TABS_TO_TEXT, 4, 2)), findings(inStep));
    assertEquals(
        """
        ## Get
          text: **All**⏎⏎Everything.⏎⏎**Some**⏎⏎A bit.
        """,
        Outlines.of(
            """
            ## Get
            === "All"
                Everything.

            === "Some"
                A bit.
            """));
  }

  @Test
  void aTabTooDeepFollowsItsStep() throws ImportRefused {
    String source =
        """
        - [ ] a
            - [ ] b
                - [ ] c

                    === "One"

                        - [ ] d
        """;
    assertEquals(
        """
        ##\s
          - a
            - b
              - c
              - One <None> <not required>
              - d <not required>
        """,
        Outlines.of(source));
  }

  private static List<Finding> findings(String source) throws ImportRefused {
    return Outlines.read(source).report().findings();
  }
}
