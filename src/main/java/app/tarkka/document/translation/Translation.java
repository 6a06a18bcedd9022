package app.tarkka.document.translation;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.TranslationHash;
import app.tarkka.document.find.StepMentions;
import app.tarkka.json.CanonicalJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One wording in another language (domain.md §3.2). What is missing or stale is read in the source
 * language, with a tag.
 *
 * @param content the wording that it translates
 * @param language a BCP 47 tag such as {@code fi}
 */
public record Translation(ContentHash content, String language, List<TranslatedText> texts) {
  public Translation {
    texts = List.copyOf(texts);
  }

  /** What is known of one text in this language. */
  public enum State {
    CURRENT,
    /** The source has changed since. */
    STALE,
    MISSING
  }

  /** Nothing translated yet. */
  public static Translation begun(Content content, String language) {
    return new Translation(ContentHash.of(content), language, List.of());
  }

  public TranslationHash hash() {
    return TranslationHash.ofBytes(CanonicalJson.bytes(TranslationJson.write(this)));
  }

  public Optional<TranslatedText> at(String place) {
    return texts.stream().filter(text -> text.place().equals(place)).findFirst();
  }

  public State state(SourceText source) {
    return at(source.place())
        .map(text -> text.source().equals(source.text()) ? State.CURRENT : State.STALE)
        .orElse(State.MISSING);
  }

  /** How many texts of the wording are in that state. */
  public long count(Content of, State state) {
    return SourceTexts.of(of).stream().filter(text -> state(text) == state).count();
  }

  /** With this text translated anew; a blank one is taken away. */
  public Translation with(SourceText source, String text) {
    Map<String, TranslatedText> changed = new LinkedHashMap<>();
    texts.forEach(each -> changed.put(each.place(), each));
    if (text.isBlank()) {
      changed.remove(source.place());
    } else {
      changed.put(source.place(), new TranslatedText(source.place(), source.text(), text.strip()));
    }
    return new Translation(content, language, List.copyOf(changed.values()));
  }

  /**
   * Carried over to another wording. A text that is still there word for word keeps its
   * translation, wherever it went; one in which only the numbers of steps changed has them changed
   * in its translation too; one that changed otherwise keeps it as stale; one that is gone loses
   * it.
   */
  public Translation onto(Content wording) {
    List<SourceText> sources = SourceTexts.of(wording);
    Map<String, TranslatedText> kept = new LinkedHashMap<>();
    Set<TranslatedText> used = new HashSet<>();
    for (SourceText source : sources) {
      at(source.place())
          .filter(text -> following(text, source).source().equals(source.text()))
          .or(() -> saying(source.text()))
          .ifPresent(
              text -> {
                used.add(text);
                kept.put(source.place(), moved(following(text, source), source.place()));
              });
    }
    for (SourceText source : sources) {
      if (!kept.containsKey(source.place())) {
        at(source.place())
            .filter(text -> !used.contains(text))
            .ifPresent(text -> kept.put(source.place(), text));
      }
    }
    List<TranslatedText> ordered = new ArrayList<>();
    for (SourceText source : sources) {
      TranslatedText text = kept.get(source.place());
      if (text != null) {
        ordered.add(text);
      }
    }
    return new Translation(ContentHash.of(wording), language, ordered);
  }

  /** Whether every text that it has still translates what the wording says. */
  public boolean stale(Content wording) {
    return count(wording, State.STALE) > 0;
  }

  /** The wording as it is read in this language. */
  public Content read(Content wording) {
    Content read =
        SourceTexts.replaced(
            wording,
            source ->
                state(source) == State.CURRENT
                    ? new SourceText(
                        source.place(),
                        source.kind(),
                        source.step(),
                        at(source.place()).orElseThrow().text())
                    : source);
    return ReadConditions.of(wording, read).toBuilder().language(language).build();
  }

  /** Where steps only got other numbers it says the new ones; otherwise it stays, as stale. */
  private static TranslatedText following(TranslatedText text, SourceText source) {
    return text.source().equals(source.text())
        ? text
        : StepMentions.translated(text.source(), source.text(), text.text())
            .map(renumbered -> new TranslatedText(source.place(), source.text(), renumbered))
            .orElse(text);
  }

  private Optional<TranslatedText> saying(String source) {
    return texts.stream().filter(text -> text.source().equals(source)).findFirst();
  }

  private static TranslatedText moved(TranslatedText text, String place) {
    return new TranslatedText(place, text.source(), text.text());
  }
}
