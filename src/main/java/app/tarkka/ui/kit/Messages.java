package app.tarkka.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts shown to people, in one language. A key is {@code feature.name}; the texts of a feature
 * lie in {@code app/tarkka/ui/messages/FEATURE.properties} (English) and {@code
 * FEATURE_fi.properties}, {@code FEATURE_id.properties}. Texts are {@link MessageFormat} patterns:
 * write ’ for an apostrophe, {@code {0,number,integer}} for a count.
 */
public final class Messages {
  private static final String FOLDER = "app.tarkka.ui.messages.";

  private final Locale locale;
  private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

  /** A page can ask hundreds of times; a pattern is taken apart once, and copied for each use. */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  public Messages(Locale locale) {
    this.locale = locale;
  }

  /** The language of these texts; also for dates and numbers. */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of {@code key} with {@code arguments} in the places {@code {0}}, {@code {1}} …
   *
   * @throws MissingResourceException when there is none: a mistake in the program, and a test finds
   *     it
   */
  public String text(String key, Object... arguments) {
    int dot = key.indexOf('.');
    if (dot <= 0) {
      throw new MissingResourceException("not feature.name", Messages.class.getName(), key);
    }
    String pattern = bundle(key.substring(0, dot)).getString(key);
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    MessageFormat format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
    return ((MessageFormat) format.clone()).format(arguments);
  }

  /** The text of a constant: {@code feature.TypeName.CONSTANT}. */
  public String text(String feature, Enum<?> constant) {
    return text(
        feature + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** As {@link #text(String, Enum)}, with arguments in its places. */
  public String text(String feature, Enum<?> constant, Object... arguments) {
    return text(
        feature + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(),
        arguments);
  }

  private ResourceBundle bundle(String feature) {
    return bundles.computeIfAbsent(
        feature,
        name ->
            ResourceBundle.getBundle(
                FOLDER + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES)));
  }
}
