package app.tarkka.ui.kit;

/**
 * What a screen's model needs from the world around it. {@code Wiring} makes the real one; tests
 * use {@code testkit.TestWorkbench}.
 */
public record Workbench(
    Messages messages,
    Background background,
    Navigation navigation,
    Dialogs dialogs,
    Problems problems,
    FileChoice files) {

  /** The same bench with its words and dialogs in another language. */
  public Workbench speaking(Messages words) {
    return new Workbench(words, background, navigation, dialogs.speaking(words), problems, files);
  }

  /** The same bench in another language, what goes wrong included. */
  public Workbench speaking(Messages words, Problems told) {
    return new Workbench(words, background, navigation, dialogs.speaking(words), told, files);
  }

  /** Shorthand for {@code messages().text(key, arguments)}. */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
