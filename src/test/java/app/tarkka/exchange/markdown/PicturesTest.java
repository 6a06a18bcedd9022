package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Media;
import app.tarkka.document.MediaChange;
import app.tarkka.exchange.Counted;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.ImportReport.Tally;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importers;
import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Every picture stands beside a step afterwards, or the report says that it was left out. */
class PicturesTest {
  @TempDir Path folder;

  @BeforeEach
  void pictures() throws IOException {
    Files.write(folder.resolve("a.png"), TestPictures.png(8, 8, Color.RED));
    Files.write(folder.resolve("b.png"), TestPictures.png(8, 8, Color.BLUE));
  }

  @Test
  void aPictureInTheTextGoesToTheStepAboveItOrElseToTheFirst() throws Exception {
    Imported imported =
        read(
            """
            ## Bread

            It rises ![like this](a.png) at night.

            1. Mix.
            2. Bake.

            The crust ![so](b.png) is dark.

            3. Cool.
            """);

    assertEquals(
        """
        ## Bread
          text: It rises  at night.⏎⏎The crust  is dark.
          - Mix. <a.png>
          - Bake. <b.png>
          - Cool.
        """,
        Outlines.of(imported.content()));
    assertEquals(2, imported.pictures().size());
    assertEquals(
        List.of(
            "3 CHANGED A picture that stood in the text is beside a step now: a.png",
            "8 CHANGED A picture that stood in the text is beside a step now: b.png"),
        told(imported, "picture"));
    assertEquals(List.of("like this", "so"), captions(imported));
    assertEquals(List.of(), imported.report().dropped());
  }

  @Test
  void aCaptionIsReadFromBetweenTheBracketsOrElseFromTheTitle() throws Exception {
    Imported imported =
        read(
            """
            1. Mix.

               ![The *flat* side](a.png) ![](b.png "From below")

            2. Bake. ![Brown](a.png "Golden")
            """);

    assertEquals(List.of("The flat side", "From below", "Brown"), captions(imported));
    assertEquals(List.of(new Tally(Counted.CAPTIONS, 1)), imported.report().dropped());
  }

  @Test
  void aCaptionComesBackAsItWasWritten() throws Exception {
    String odd = "Torque [M8] *by hand*, not \\ 5_6 `x` <b> & more";
    Imported first = read("1. Mix. ![here](a.png)\n");
    Content written = MediaChange.in(first.content(), media -> media.withCaption(odd));

    assertEquals(List.of(odd), captions(read(MarkdownWriter.write(written))));
  }

  private static List<String> captions(Imported imported) {
    return imported
        .content()
        .stepsAsWritten()
        .flatMap(step -> step.media().stream())
        .map(Media::caption)
        .toList();
  }

  @Test
  void aPictureAboveTheFirstStepGoesToItAndIsTold() throws Exception {
    Imported imported = read("## Bread\n\n![](a.png)\n\n1. Mix.\n2. Bake.\n");

    assertEquals("## Bread\n  - Mix. <a.png>\n  - Bake.\n", Outlines.of(imported.content()));
    assertEquals(
        List.of("3 CHANGED A picture that stood in the text is beside a step now: a.png"),
        told(imported, "picture"));
    assertEquals(List.of(), imported.report().dropped());
  }

  @Test
  void aPictureWithNoStepUnderItsHeadingIsLeftOutAndSaidToBe() throws Exception {
    Imported imported =
        read(
            """
            # Bread

            ![the loaf](a.png)

            ## Overview

            So it looks: ![whole](b.png)

            ## Procedure

            1. Mix.
            """);

    assertEquals("![the loaf](a.png)", imported.content().text());
    assertEquals(
        """
        ## Overview
          text: So it looks: ![whole](b.png)
        ## Procedure
          - Mix.
        """,
        Outlines.of(imported.content()));
    assertEquals(0, imported.pictures().size());
    assertEquals(
        List.of(
            "3 MISSING The picture a.png belongs to no step and is left out.",
            "7 MISSING The picture b.png belongs to no step and is left out."),
        told(imported, "picture"));
    assertEquals(List.of(new Tally(Counted.PICTURES, 2)), imported.report().dropped());
    assertEquals(2, imported.report().warnings().size());
  }

  @Test
  void aTableRowKeepsItsPictureBesideItsStep() throws Exception {
    Imported imported =
        read(
            """
            ## Check

            | Step | Action | Picture | Result | P/F |
            |------|--------|---------|--------|-----|
            | 1 | Look | ![nut](a.png) | ____ | |
            | 2 | Turn | ![bolt](b.png) | ____ | |
            """);

    assertEquals(
        List.of(List.of("a.png"), List.of("b.png")),
        imported
            .content()
            .stepsAsWritten()
            .map(step -> step.media().stream().map(Media::name).toList())
            .toList());
    assertEquals(
        "1 Look",
        imported
            .content()
            .stepsAsWritten()
            .findFirst()
            .map(step -> step.number() + " " + step.text().lines().findFirst().orElse(""))
            .orElse(""));
    assertFalse(imported.content().stepsAsWritten().anyMatch(step -> step.text().contains("![")));
  }

  @Test
  void noticesHoldPointsAndTheLinesAboveListsKeepTheirPictures() throws Exception {
    assertEquals(
        """
        ## A
          ! WARNING Hot
          - Turn. <a.png>
        ## B
          - **At the lathe:**⏎⏎Turn. <b.png>
        ## C
          - Turn.⏎⏎**QA Hold Point**: look <hold> <a.png>
        """,
        Outlines.of(
            read("""
            ## A

            ⚠️ Hot ![](a.png)

            1. Turn.

            ## B

            **![](b.png)At the lathe:**

            1. Turn.

            ## C

            1. Turn.

            **QA Hold Point**: look ![](a.png)
            """)
                .content()));
  }

  @Test
  void pictureInAHeadingOrInHtmlIsLeftOutAndSaidToBe() throws Exception {
    Imported imported =
        read("# T ![](a.png)\n\n## S\n\n1. Turn.\n\n<p><img alt=\"\" src=\"b.png\"></p>\n");

    assertEquals(
        List.of(
            "1 MISSING The picture a.png in a heading is left out.",
            "7 MISSING The picture b.png is written as HTML and is left out."),
        told(imported, "picture"));
    assertEquals(List.of(new Tally(Counted.PICTURES, 2)), imported.report().dropped());
  }

  /** The files of other people; where a picture is named twice in a row, one stands for both. */
  @Test
  @EnabledIf("app.tarkka.exchange.markdown.CorpusFiles#present")
  void everyPictureOfTheCorpusIsBesideAStepOrToldOf() throws Exception {
    int pictures = 0;
    for (Path file : CorpusFiles.markdown()) {
      Imported imported = importers().read(file);
      List<String> names = ContentAssembly.media(imported.content()).map(Media::name).toList();
      for (String name : named(Files.readString(file)).toList()) {
        boolean beside = names.contains(name);
        boolean told =
            imported.report().warnings().stream()
                .anyMatch(w -> w.line() > 0 && w.message().contains(name + " "));
        assertTrue(beside || told, file + ": " + name);
        pictures++;
      }
    }
    assertTrue(pictures > 150, "only " + pictures);
  }

  /** The addresses of pictures, outside of code, as a pattern sees them. */
  private static Stream<String> named(String markdown) {
    String words = markdown.replaceAll("(?s)```.*?```|`[^`\n]*`|<!--.*?-->", "");
    return java.util.regex.Pattern.compile("!\\[[^\\]\\[]*\\]\\(<?([^\\s()>]+)[^()]*\\)")
        .matcher(words)
        .results()
        .map(found -> found.group(1));
  }

  private static List<String> told(Imported imported, String word) {
    return imported.report().findings().stream()
        .map(f -> f.line() + " " + f.kind() + " " + f.message())
        .filter(message -> message.contains(word))
        .toList();
  }

  private Imported read(String markdown) throws IOException, ImportRefused {
    return importers().read(Files.writeString(folder.resolve("x.md"), markdown));
  }

  private static Importers importers() {
    return new Importers(List.of(new MarkdownImporter()));
  }
}
