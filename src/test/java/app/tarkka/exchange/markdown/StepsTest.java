package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.exchange.Finding;
import app.tarkka.exchange.ImportRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes a step and what stays text. */
class StepsTest {

  @Test
  void headingsBecomeSectionsAndOrderedListsSteps() throws ImportRefused {
    String markdown =
        """
        # The ham sandwich

        Wash your hands first.

        ## Bread

        Take it from the basket.

        1. Cut two slices.
        2. Butter them.

        ### Ham

        1. Add 40 g of ham.
        """;
    assertEquals(
        """
        ## Bread
          text: Take it from the basket.
          - Cut two slices.
          - Butter them.
        ### Ham
          - Add 40 g of ham.
        """,
        Outlines.of(markdown));
    Content content = Outlines.read(markdown).content();
    assertEquals("The ham sandwich", content.title());
    assertEquals("Wash your hands first.", content.text());
    assertEquals(Kind.PROCEDURE, content.kind());
  }

  @Test
  void taskListsBecomeAChecklistInDoConfirmWithSubSteps() throws ImportRefused {
    String markdown =
        """
        # Closing
        - [ ] Remove the coil:
            - [ ] Unplug it.
            - [x] Lift the lever.
        - [ ] Lock up.
        """;
    assertEquals(
        """
        ##\s
          - Remove the coil:
            - Unplug it.
            - Lift the lever.
          - Lock up.
        """,
        Outlines.of(markdown));
    Content content = Outlines.read(markdown).content();
    assertEquals(Kind.CHECKLIST, content.kind());
    assertEquals(Mode.DO_CONFIRM, content.mode());
    assertTrue(found(markdown, Finding.Kind.CHANGED, 4, "Ticked"));
  }

  @Test
  void stepsDeeperThanThreeLevelsFollowTheirParent() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - a
            - b
              - c
              - d
        """,
        Outlines.of(
            """
            1. a
               1. b
                  1. c
                     1. d
            """));
  }

  @Test
  void plainBulletsAreTextExceptUnderAHeadingOfWork() throws ImportRefused {
    assertEquals(
        """
        ## 原料
          text: - 鸡蛋⏎- 盐
        ## 操作
          - 打散鸡蛋
          - 加盐
        """,
        Outlines.of(
            """
            # 蒸蛋
            ## 原料
            - 鸡蛋
            - 盐
            ## 操作
            - 打散鸡蛋
            - 加盐
            """));
  }

  @Test
  void bulletsBesideNumberedStepsAreDetails() throws ImportRefused {
    assertEquals(
        """
        ## Procedure
          - Heat it:⏎⏎- 700 W: short⏎- 600 W: long
          - Eat it.
        """,
        Outlines.of(
            """
            ## Procedure
            1. Heat it:

            - 700 W: short
            - 600 W: long

            2. Eat it.
            """));
  }

  @Test
  void numbersWithoutASpaceAndLettersAreSteps() throws ImportRefused {
    String markdown =
        """
        ## 面团

        1.混合、搅拌
        2.揉面

        > 面团应该比较软。

        2.发酵 1 小时。

        ## 吃法

        a. 切片。
        b. 加热。
        """;
    assertEquals(
        """
        ## 面团
          - 混合、搅拌
          - 揉面
            ! NOTE 面团应该比较软。
          - 发酵 1 小时。 <3600..3600 s>
        ## 吃法
          - 切片。
          - 加热。
        """,
        Outlines.of(markdown));
    assertTrue(found(markdown, Finding.Kind.CHANGED, 8, "The number 2 is there twice"));
  }

  @Test
  void repeatedAndBrokenNumbersAreCountedAndReported() throws ImportRefused {
    assertTrue(found("1. a\n1. b\n1. c\n", Finding.Kind.CHANGED, 1, "All 3 steps are numbered 1"));
    assertTrue(found("1. a\n2. b\n5. c\n", Finding.Kind.CHANGED, 3, "does not follow 2"));
    assertEquals(
        List.of(),
        Outlines.read("1. a\n2. b\n\nText.\n\n3. c\n").report().findings().stream()
            .filter(f -> f.message().contains("number"))
            .toList());
  }

  @Test
  void numberedRemarksAreNoSteps() throws ImportRefused {
    assertEquals(
        """
        ## References
          text: 1. A book⏎2. A page
        """,
        Outlines.of("## References\n1. A book\n2. A page\n"));
  }

  @Test
  void codeStaysInTheStepAndTimesNothing() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - Add a 10 second delay:⏎⏎```cpp⏎delay(10000);⏎⏎// 5 min⏎```
          - Wait 5 min. <300..300 s>
        """,
        Outlines.of(
            """
            1. Add a 10 second delay:

                ```cpp
                delay(10000);

                // 5 min
                ```

            1. Wait 5 min.
            """));
  }

  @Test
  void aBoldLineAboveAListOpensItAndAConditionMakesItsStepsOptional() throws ImportRefused {
    assertEquals(
        """
        ##\s
          - **On the laptop:**⏎⏎Copy the data.
          - Disconnect.
          - **If no more sessions follow**:⏎⏎Switch off. <not required>
        """,
        Outlines.of(
            """
            **On the laptop:**

            - [ ] Copy the data.
            - [ ] Disconnect.

            ---

            **If no more sessions follow**:

            - [ ] Switch off.
            """));
  }

  @Test
  void commentsAndFrontMatterAreReportedAndFootersKept() throws ImportRefused {
    String markdown =
        """
        ---
        title: Colony PCR
        author: Someone
        ---
        <!-- translated -->
        1. Do it.

        Licence: CC BY 4.0
        """;
    var imported = Outlines.read(markdown);
    assertEquals("Colony PCR", imported.content().title());
    assertEquals("Licence: CC BY 4.0", imported.content().text());
    assertTrue(found(markdown, Finding.Kind.CHANGED, 1, "author: Someone"));
    assertTrue(found(markdown, Finding.Kind.CHANGED, 5, "translated"));
  }

  @Test
  void codesComeFromHeadingsAndDocumentNumbers() throws ImportRefused {
    assertEquals("TP-EPS-001", Outlines.read("# Test\n## TP-EPS-001\n1. a\n").content().code());
    assertEquals(
        "SQSO-ASM-001",
        Outlines.read("# T\n**Document ID**: SQSO-ASM-001\n**Version**: 1\n").content().code());
  }

  @Test
  void stepIdsAreTheSameEveryTime() throws ImportRefused {
    List<String> ids =
        Outlines.read("1. a\n   1. b\n2. c\n")
            .content()
            .stepsAsWritten()
            .map(s -> s.id().value())
            .toList();
    assertEquals(List.of("s1", "s2", "s3"), ids);
  }

  @Test
  void missingPicturesAreNamedAndBelongToTheStepAbove() throws ImportRefused {
    String markdown = "1. Turn it. ![how](a.png)\n\n![after](b.png)\n";
    assertEquals("## \n  - Turn it. <a.png missing> <b.png missing>\n", Outlines.of(markdown));
    assertTrue(found(markdown, Finding.Kind.MISSING, 3, "b.png"));
  }

  private static boolean found(String markdown, Finding.Kind kind, int line, String words)
      throws ImportRefused {
    return Outlines.read(markdown).report().findings(kind).stream()
        .anyMatch(f -> f.line() == line && f.message().contains(words));
  }
}
