package app.tarkka.spelling;

import app.tarkka.document.lint.Speller;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finnish by libvoikko, which knows how its words are put together and inflected. It is asked by
 * one thread at a time: a handle of it is not safe for several.
 */
final class Voikko implements Speller {
  private static final Logger LOG = Logger.getLogger(Voikko.class.getName());

  /** What {@code voikkoSpellCstr} returns for a word that it knows. */
  private static final int KNOWN = 1;

  private final Functions voikko;
  private final Pointer handle;

  /** The functions of libvoikko that are used; texts are UTF-8. */
  interface Functions extends Library {
    @Nullable Pointer voikkoInit(PointerByReference error, String language, @Nullable String path);

    int voikkoSpellCstr(Pointer handle, String word);

    @Nullable Pointer voikkoSuggestCstr(Pointer handle, String word);

    void voikkoFreeCstrArray(Pointer array);
  }

  private Voikko(Functions voikko, Pointer handle) {
    this.voikko = voikko;
    this.handle = handle;
  }

  /** Empty when libvoikko or its Finnish dictionary is not installed. */
  static Optional<Speller> finnish() {
    for (String name : List.of("voikko", "libvoikko.so.1", "libvoikko-1")) {
      try {
        Optional<Speller> found =
            over(
                Native.load(
                    name, Functions.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8")));
        if (found.isPresent()) {
          return found;
        }
      } catch (UnsatisfiedLinkError notThere) {
        LOG.log(Level.FINE, name, notThere);
      }
    }
    return Optional.empty();
  }

  static Optional<Speller> over(Functions voikko) {
    PointerByReference error = new PointerByReference();
    Pointer handle = voikko.voikkoInit(error, "fi", null);
    if (handle == null) {
      LOG.info("libvoikko has no Finnish dictionary");
      return Optional.empty();
    }
    return Optional.of(new Voikko(voikko, handle));
  }

  @Override
  public synchronized boolean knows(String word) {
    return voikko.voikkoSpellCstr(handle, word) == KNOWN;
  }

  @Override
  public synchronized List<String> suggestions(String word) {
    Pointer array = voikko.voikkoSuggestCstr(handle, word);
    if (array == null) {
      return List.of();
    }
    try {
      return List.of(array.getStringArray(0, "UTF-8"));
    } finally {
      voikko.voikkoFreeCstrArray(array);
    }
  }
}
