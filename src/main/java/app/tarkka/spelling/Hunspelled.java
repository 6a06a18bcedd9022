package app.tarkka.spelling;

import app.tarkka.document.lint.Speller;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** A language whose words are in a Hunspell dictionary, read by Lucene. */
final class Hunspelled implements Speller {
  /** For one word, in milliseconds; what was found by then is suggested. */
  private static final long LONGEST = 500;

  /**
   * Lucene warns on it that it cannot look into a Java that has no module for that, as Tarkka's own
   * has none; a dictionary has no need of it. Kept here, for a logger that nobody keeps forgets its
   * level.
   */
  private static final Logger QUIET = Logger.getLogger("org.apache.lucene.util.HotspotVMOptions");

  static {
    QUIET.setLevel(Level.OFF);
  }

  private final Hunspell words;

  private Hunspelled(Dictionary dictionary) {
    words = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
  }

  /** With the spellings of both sides of the ocean: a shop writes as it does. */
  static Speller english() throws IOException {
    try (InputStream affixes = resource("en.aff");
        InputStream words = resource("en.dic")) {
      return read(affixes, words);
    }
  }

  static Speller of(DictionaryFolders.Files files) throws IOException {
    try (InputStream affixes = new BufferedInputStream(Files.newInputStream(files.affixes()));
        InputStream words = new BufferedInputStream(Files.newInputStream(files.words()))) {
      return read(affixes, words);
    }
  }

  @Override
  public boolean knows(String word) {
    return words.spell(word);
  }

  @Override
  public List<String> suggestions(String word) {
    return words.suggest(word, LONGEST);
  }

  private static Speller read(InputStream affixes, InputStream words) throws IOException {
    try {
      return new Hunspelled(
          new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory()));
    } catch (ParseException e) {
      throw new IOException(e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream found = Hunspelled.class.getResourceAsStream(name);
    if (found == null) {
      throw new FileNotFoundException(name);
    }
    return new BufferedInputStream(found);
  }
}
