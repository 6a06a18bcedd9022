package app.tarkka.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void aShortTextIsWhole() {
    assertEquals(new Excerpt("Mix well.", true), Excerpt.of(" Mix well.\n", 20));
  }

  @Test
  void aLongOneEndsWithAParagraphWhenThatIsFarEnough() {
    assertEquals(
        new Excerpt("Mix it well.", false), Excerpt.of("Mix it well.\n\nThen bake it.", 20));
  }

  @Test
  void otherwiseItEndsWithAWord() {
    assertEquals(
        new Excerpt("No.\n\nThen bake", false), Excerpt.of("No.\n\nThen bake it for long.", 16));
    assertEquals(new Excerpt("aaaaaaaaaa", false), Excerpt.of("a".repeat(40), 10));
  }

  @Test
  void aLinkOrCodeIsNeverCutInTwo() {
    assertEquals(
        new Excerpt("Please see the", false),
        Excerpt.of("Please see the [official manual](https://example.org/a) first.", 30));
    assertEquals(
        new Excerpt("Run", false), Excerpt.of("Run `git commit --amend` and **wait a bit**", 12));
    assertEquals(
        new Excerpt("[the official manual](https://example.org)", false),
        Excerpt.of("[the official manual](https://example.org) first.", 20));
  }

  @Test
  void codeEndsWithALine() {
    assertEquals(
        new Excerpt("Run:\n```shell\ncd /data", false),
        Excerpt.of("Run:\n```shell\ncd /data\nls *.nii.gz\n```", 30));
  }
}
