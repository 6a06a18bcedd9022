package app.tarkka.architecture.broken.tests;

import java.util.Locale;

/** Changes the language of every test of the process. */
class SpeaksForAll {
  void speak() {
    Locale.setDefault(Locale.of("fi"));
  }
}
