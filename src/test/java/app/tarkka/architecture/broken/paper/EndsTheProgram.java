package app.tarkka.architecture.broken.paper;

/** Wrong on purpose: only Main ends the program. */
final class EndsTheProgram {
  private EndsTheProgram() {}

  static void end() {
    System.exit(1);
  }
}
