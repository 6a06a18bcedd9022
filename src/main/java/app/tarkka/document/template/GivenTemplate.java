package app.tarkka.document.template;

import app.tarkka.document.Content;
import app.tarkka.document.ContentJson;
import app.tarkka.document.Section;
import app.tarkka.document.StepId;
import app.tarkka.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * The templates that Tarkka brings. What each asks for is one document JSON without words; what it
 * says is a bundle in each language, by the ids of its steps and the numbers of its sections.
 */
public enum GivenTemplate {
  PROCEDURE("procedure"),
  OPENING_CLOSING("opening-closing"),
  INCOMING_INSPECTION("incoming-inspection"),
  FINAL_QC("final-qc"),
  CLEANING("cleaning"),
  COMPLAINT("complaint"),
  ONBOARDING("onboarding"),
  POLICY("policy");

  private static final List<String> LANGUAGES = List.of("en", "fi", "id");

  private final String token;

  GivenTemplate(String token) {
    this.token = token;
  }

  /** The word for it on the command line; it never changes. */
  public String token() {
    return token;
  }

  /** The one of that word. */
  public static Optional<GivenTemplate> of(String token) {
    return List.of(values()).stream().filter(each -> each.token.equals(token)).findFirst();
  }

  /** In a language; in English when there is none of it in that language. */
  public Template in(Locale locale) {
    String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    Properties words = words(language);
    Content content =
        ContentJson.read(JsonText.object(bytes(token + ".json"))).toBuilder()
            .language(language)
            .build();
    return new Template(
        words.getProperty("name"), words.getProperty("about"), content, guidance(content, words));
  }

  /** What it says in a language, by key. */
  Properties words(String language) {
    String name = token + (language.equals("en") ? "" : "_" + language) + ".properties";
    Properties words = new Properties();
    try (InputStream in = open(name);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Guidance guidance(Content content, Properties words) {
    List<SectionGuidance> sections = new ArrayList<>();
    for (int i = 0; i < content.sections().size(); i++) {
      Section section = content.sections().get(i);
      String number = "section." + (i + 1) + ".";
      sections.add(
          new SectionGuidance(
              SectionGuidance.idsIn(section),
              section.title(),
              said(
                  Guided.OfSection.class,
                  Guided.OfSection.values(),
                  field -> words.getProperty(number + field.token(), ""))));
    }
    Map<StepId, Map<Guided.OfStep, String>> steps = new HashMap<>();
    content
        .stepsAsWritten()
        .forEach(
            step ->
                steps.put(
                    step.id(),
                    said(
                        Guided.OfStep.class,
                        Guided.OfStep.values(),
                        field -> words.getProperty(key(step.id(), field), ""))));
    return new Guidance(
        said(
            Guided.OfDocument.class,
            Guided.OfDocument.values(),
            field -> words.getProperty(field.token(), "")),
        sections,
        steps);
  }

  private static String key(StepId step, Guided.OfStep field) {
    return field == Guided.OfStep.TEXT ? step.value() : step.value() + "." + field.token();
  }

  private static <F extends Enum<F> & Guided> Map<F, String> said(
      Class<F> type, F[] fields, Function<F, String> words) {
    EnumMap<F, String> said = new EnumMap<>(type);
    for (F field : fields) {
      String text = words.apply(field);
      if (!text.isBlank()) {
        said.put(field, text);
      }
    }
    return said;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = GivenTemplate.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the program lacks its file " + name);
    }
    return in;
  }
}
