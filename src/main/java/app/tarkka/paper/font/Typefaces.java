package app.tarkka.paper.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of one sheet. A font reads its file while the sheet is written, so two sheets that are
 * written at once have one each.
 */
public final class Typefaces {
  private static final Logger LOG = Logger.getLogger(Typefaces.class.getName());
  private static final int REPLACEMENT = 0xFFFD;

  /** Up to the end of the Latin letters, which most texts are made of. */
  private static final int LATIN = 0x250;

  /** Most words of a text stand in it more than once; longer pieces hardly. */
  private static final int WORD = 24;

  private static final int MOST_WORDS = 20_000;

  private final SystemFonts system;
  private final Map<String, BaseFont> bundled = new HashMap<>();
  private final Map<String, BaseFont> western = new HashMap<>();
  private final Map<Face, @Nullable BaseFont[]> latin = new EnumMap<>(Face.class);
  private final Map<Face, Map<Integer, BaseFont>> others = new EnumMap<>(Face.class);
  private final Map<Face, Map<String, List<GlyphRun>>> measured = new EnumMap<>(Face.class);
  private final Set<Integer> missing = new TreeSet<>();
  private List<BaseFont> fromSystem = List.of();
  private boolean systemRead;

  public Typefaces(SystemFonts system) {
    this.system = system;
  }

  /**
   * The text cut where the font changes. Characters that have no shape of their own are left out.
   */
  public List<GlyphRun> runs(String text, Face face) {
    if (text.length() > WORD) {
      return cut(text, face);
    }
    Map<String, List<GlyphRun>> known = measured.computeIfAbsent(face, _ -> new HashMap<>());
    if (known.size() > MOST_WORDS) {
      known.clear();
    }
    List<GlyphRun> runs = known.get(text);
    if (runs == null) {
      runs = cut(text, face);
      known.put(text, runs);
    }
    return runs;
  }

  private List<GlyphRun> cut(String text, Face face) {
    List<GlyphRun> runs = new ArrayList<>();
    StringBuilder same = new StringBuilder();
    BaseFont font = western(face.files().getFirst());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (shapeless(character)) {
        continue;
      }
      int shown = plain(character, font);
      BaseFont next = shown == ' ' ? font : fontFor(shown, face);
      if (next != font && !same.isEmpty()) {
        runs.add(GlyphRun.of(font, same.toString()));
        same.setLength(0);
      }
      font = next;
      same.appendCodePoint(missing.isEmpty() || !missing.contains(shown) ? shown : REPLACEMENT);
    }
    if (!same.isEmpty()) {
      runs.add(GlyphRun.of(font, same.toString()));
    }
    return List.copyOf(runs);
  }

  public MissingGlyphs missing() {
    return new MissingGlyphs(missing);
  }

  /** Every kind of space prints as one; a hyphen that does not break as a hyphen. */
  private static int plain(int character, BaseFont font) {
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return ' ';
    }
    return character == 0x2011 && !font.charExists(character) ? '-' : character;
  }

  private static boolean shapeless(int character) {
    int type = Character.getType(character);
    boolean selector = character >= 0xFE00 && character <= 0xFE0F;
    boolean control = type == Character.CONTROL && !Character.isWhitespace(character);
    return selector || control || type == Character.FORMAT;
  }

  /** Letters would stand in the wrong order and unjoined: better named than read backwards. */
  private static boolean rightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private BaseFont fontFor(int character, Face face) {
    if (character >= LATIN) {
      return others
          .computeIfAbsent(face, _ -> new HashMap<>())
          .computeIfAbsent(character, one -> find(one, face));
    }
    @Nullable BaseFont[] known = latin.computeIfAbsent(face, _ -> new BaseFont[LATIN]);
    BaseFont font = known[character];
    if (font == null) {
      font = find(character, face);
      known[character] = font;
    }
    return font;
  }

  private BaseFont find(int character, Face face) {
    if (rightToLeft(character)) {
      missing.add(character);
      return bundled(face.files().getLast());
    }
    BaseFont first = western(face.files().getFirst());
    if (first.charExists(character)) {
      return first;
    }
    for (String file : face.files()) {
      BaseFont font = bundled(file);
      if (font.charExists(character)) {
        return font;
      }
    }
    for (BaseFont font : system()) {
      if (font.charExists(character)) {
        return font;
      }
    }
    missing.add(character);
    return bundled(face.files().getLast());
  }

  private BaseFont bundled(String file) {
    return bundled.computeIfAbsent(file, one -> read(one, BaseFont.IDENTITY_H));
  }

  /**
   * The same letters by one byte each, which is all that most texts in Latin letters need: by two
   * bytes a page of text takes a fifth more.
   */
  private BaseFont western(String file) {
    return western.computeIfAbsent(file, one -> read(one, BaseFont.WINANSI));
  }

  private static BaseFont read(String file, String encoding) {
    try (InputStream in = Typefaces.class.getResourceAsStream("/app/tarkka/paper/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the font " + file + " is not in the program");
      }
      return whole(
          BaseFont.createFont(file, encoding, BaseFont.EMBEDDED, false, in.readAllBytes(), null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list of the characters that are used would have to list those that only come along. */
  private static BaseFont whole(BaseFont font) {
    font.setIncludeCidSet(false);
    return font;
  }

  /** Read only when a character asks for them: some hold 20 MB. */
  private List<BaseFont> system() {
    if (!systemRead) {
      systemRead = true;
      fromSystem = system.files().stream().flatMap(file -> open(file).stream()).toList();
    }
    return fromSystem;
  }

  private static Optional<BaseFont> open(String file) {
    try {
      return Optional.of(
          whole(
              BaseFont.createFont(
                  file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null, true)));
    } catch (IOException | DocumentException e) {
      LOG.log(Level.WARNING, e, () -> "The font " + file + " cannot be used");
      return Optional.empty();
    }
  }
}
