package app.tarkka.paper.font;

import java.util.List;

/** The letters that sheets are set in. There is no italic: P1 of the print rules refuses it. */
public enum Face {
  REGULAR("InterTabular-Regular.ttf", "DejaVuSans.ttf"),
  BOLD("InterTabular-SemiBold.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans.ttf"),
  MONO("DejaVuSansMono.ttf", "DejaVuSans.ttf");

  private final List<String> files;

  Face(String... files) {
    this.files = List.of(files);
  }

  /** The bundled font files to ask for a character, first choice first. */
  List<String> files() {
    return files;
  }
}
