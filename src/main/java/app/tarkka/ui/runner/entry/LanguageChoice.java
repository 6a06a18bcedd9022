package app.tarkka.ui.runner.entry;

import app.tarkka.document.StepId;
import app.tarkka.person.LanguageRead;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** In which language the screen of a run is read, and which others there are. */
public final class LanguageChoice {
  private final RunLanguages languages;
  private final RunDesk window;
  private final Runnable onChanged;
  private final ReadOnlyObjectWrapper<Messages> messages;
  private RunDesk desk;
  private List<RunLanguage> offered = List.of();
  private RunLanguages.Chooser who;
  private Optional<RunLanguage> current = Optional.empty();
  private Wording wording;

  /**
   * @param onChanged shows everything again in the language that was chosen
   */
  public LanguageChoice(
      RunDesk window, RunLanguages.Chooser who, Wording nothing, Runnable onChanged) {
    this.window = window;
    this.languages = window.languages();
    this.who = who;
    this.onChanged = onChanged;
    desk = window;
    wording = nothing;
    messages = new ReadOnlyObjectWrapper<>(window.workbench().messages());
  }

  /** What was read from the library, and who looks at it now. */
  public void follow(Wording source, List<RunLanguage> found, RunLanguages.Chooser looks) {
    if (!looks.equals(who)) {
      if (who.person().isEmpty()) {
        languages.take(who, looks);
      }
      who = looks;
    }
    offered = List.copyOf(found);
    if (offered.isEmpty()) {
      wording = source;
      return;
    }
    RunLanguage now = languages.current(who, offered, window.workbench().messages().locale());
    current = Optional.of(now);
    wording = now.wording(source.source());
    speak(now);
  }

  private void speak(RunLanguage now) {
    var locale = now.words(window.workbench().messages().locale());
    if (!locale.equals(desk.workbench().messages().locale())) {
      desk =
          locale.equals(window.workbench().messages().locale())
              ? window
              : window.speaking(new Messages(locale));
    }
  }

  /** Tells the views; called once everything was made in the new language. */
  public void spoken() {
    messages.set(desk.workbench().messages());
  }

  public List<RunLanguage> offered() {
    return offered;
  }

  public Optional<RunLanguage> current() {
    return current;
  }

  /** Keeps step, input, cursor and timers; only words change. */
  public void choose(RunLanguage language) {
    languages.choose(who, language);
    onChanged.run();
  }

  /** Tarkka's own words in the language that is read. */
  public ReadOnlyObjectProperty<Messages> messagesProperty() {
    return messages.getReadOnlyProperty();
  }

  /** The desk whose dialogs and sentences are in that language. */
  public RunDesk desk() {
    return desk;
  }

  public Wording wording() {
    return wording;
  }

  /** What an entry names besides the wording's own hash. */
  public Optional<LanguageRead> read() {
    return wording.translation();
  }

  /** Whether this step is shown in the source because its translation is missing. */
  public boolean untranslated(StepId step) {
    return wording.untranslated().contains(step);
  }

  /** The language of the document, as Tarkka's words name it, when it is not the chosen one. */
  public Optional<String> foreign() {
    return current
        .filter(language -> language.foreign(wording.source()))
        .map(_ -> Locale.forLanguageTag(wording.source().language()))
        .map(source -> source.getDisplayLanguage(desk.workbench().messages().locale()));
  }
}
