package app.tarkka.spelling;

import app.tarkka.document.lint.Speller;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The languages whose words are known at this seat. English is in the program. Indonesian has a
 * Hunspell dictionary whose licence does not let it be in it, and Finnish, whose words take
 * thousands of forms, needs libvoikko: both are used where they are installed. A dictionary is read
 * when it is first asked for, which takes about a second; ask away from the window.
 */
public final class Spellers {
  private static final Logger LOG = Logger.getLogger(Spellers.class.getName());

  private final DictionaryFolders folders;
  private final Supplier<Optional<Speller>> finnish;
  private final Map<String, Optional<Speller>> known = new ConcurrentHashMap<>();

  public Spellers() {
    this(DictionaryFolders.ofSystem(), Voikko::finnish);
  }

  Spellers(DictionaryFolders folders, Supplier<Optional<Speller>> finnish) {
    this.folders = folders;
    this.finnish = finnish;
  }

  /**
   * Empty when the seat has no words of that language.
   *
   * @param language such as {@code fi}; a country after it does not matter
   */
  public Optional<Speller> of(String language) {
    String plain = language.split("[-_]", 2)[0];
    return known.computeIfAbsent(plain, this::read);
  }

  private Optional<Speller> read(String language) {
    try {
      return switch (language) {
        case "en" -> Optional.of(Hunspelled.english());
        case "fi" -> finnish.get();
        case "id" ->
            folders.find(List.of("id_ID", "id")).map(Spellers::opened).map(IndonesianEndings::new);
        default -> Optional.empty();
      };
    } catch (IOException | RuntimeException e) {
      // Writing goes on without it.
      LOG.log(Level.WARNING, "no dictionary of " + language, e);
      return Optional.empty();
    }
  }

  private static Speller opened(DictionaryFolders.Files files) {
    try {
      return Hunspelled.of(files);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
