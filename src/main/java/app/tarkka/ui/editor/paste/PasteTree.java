package app.tarkka.ui.editor.paste;

import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Clipping;
import java.util.ArrayList;
import java.util.List;

/** Makes steps below steps of lines with levels. */
final class PasteTree {
  private final List<PasteLine> lines;
  private int at;

  private PasteTree(List<PasteLine> lines) {
    this.lines = lines;
  }

  static Clipping of(List<PasteLine> all) {
    return new PasteTree(all.stream().filter(PasteLine::taken).toList()).clipping();
  }

  private Clipping clipping() {
    List<Step> loose = steps(1);
    List<Section> sections = new ArrayList<>();
    while (at < lines.size()) {
      String title = lines.get(at).step().text();
      at++;
      sections.add(Section.of(title, steps(1)));
    }
    return new Clipping(loose, sections);
  }

  /** The steps from here that are of this level or deeper. */
  private List<Step> steps(int level) {
    List<Step> steps = new ArrayList<>();
    while (at < lines.size() && lines.get(at).level() >= level) {
      Step step = lines.get(at).step();
      at++;
      steps.add(step.toBuilder().steps(steps(level + 1)).build());
    }
    return steps;
  }
}
