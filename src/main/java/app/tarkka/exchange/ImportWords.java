package app.tarkka.exchange;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What imports say to people, in one language. The window takes the person's; English is what
 * commands print and document JSON holds, so its words are part of the format.
 */
public final class ImportWords {
  public static final ImportWords ENGLISH = in(Locale.ENGLISH);

  private final ResourceBundle bundle;
  private final Locale locale;

  private ImportWords(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /** In the language, or in English when imports do not speak it. */
  public static ImportWords in(Locale language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "app.tarkka.exchange.import-words",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Locale spoken = bundle.getLocale();
    return new ImportWords(bundle, spoken.getLanguage().isEmpty() ? Locale.ENGLISH : spoken);
  }

  /** A sentence. */
  public String say(Finding finding) {
    return say("finding." + finding.code().name(), finding.arguments());
  }

  /** A count and what it counts: "8 steps". */
  public String say(ImportReport.Tally tally) {
    return say("counted." + tally.what().name(), List.of(tally.count()));
  }

  String say(RefusalCode code, List<Object> arguments) {
    return say("refusal." + code.name(), arguments);
  }

  /**
   * @throws MissingResourceException when there is none: a mistake in the program, and a test finds
   *     it
   */
  private String say(String key, List<Object> arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
  }
}
