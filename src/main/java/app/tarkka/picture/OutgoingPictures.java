package app.tarkka.picture;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Media;
import app.tarkka.document.MediaChange;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.HiddenParts;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A document with its pictures as they may leave the library: what is blacked out or cut away is
 * not in any file of theirs, and no original beside a scaled one is named. The whole pictures are
 * in the library and its backups only.
 */
public final class OutgoingPictures {
  /** The longer side of what is drawn for a file. */
  private static final int LONGEST = 2400;

  private final Function<String, Optional<byte[]>> library;
  private final Map<String, byte[]> made = new HashMap<>();
  private final TreeSet<String> painted = new TreeSet<>();
  private final TreeSet<String> left = new TreeSet<>();
  private final Content content;

  private OutgoingPictures(Content content, Function<String, Optional<byte[]>> library) {
    this.library = library;
    this.content = MediaChange.in(content, media -> media.withOriginal(null));
  }

  /**
   * The document as it leaves.
   *
   * @param content names the pictures that leave, by their own SHA-256
   * @param painted the names of those that were painted over
   * @param left the names of those that stay behind, since what they hide cannot be painted over
   * @param bytes finds all of them
   */
  public record Leaving(
      Content content,
      List<String> painted,
      List<String> left,
      Function<String, Optional<byte[]>> bytes) {}

  /** For programs that know no marks: every mark is drawn into the picture. */
  public static Leaving drawn(Content content, Function<String, Optional<byte[]>> library) {
    OutgoingPictures out = new OutgoingPictures(content, library);
    Map<String, String> taken = new HashMap<>();
    out.media()
        .filter(media -> media.marking().isNone() && media.sha256() != null)
        .forEach(media -> taken.put(lower(media.name()), media.sha256()));
    return out.leaving(
        media ->
            media.marking().isNone()
                ? media
                : out.made(media, media.marking())
                    .map(file -> file.named(free(file, out.made, taken)))
                    .orElse(media)
                    .withMarking(Marking.NONE));
  }

  /** For Tarkka and programs that draw the marks themselves: only what is hidden is painted. */
  public static Leaving apart(Content content, Function<String, Optional<byte[]>> library) {
    OutgoingPictures out = new OutgoingPictures(content, library);
    Map<String, List<Marking>> uses = new HashMap<>();
    out.media()
        .filter(media -> media.sha256() != null)
        .forEach(
            media ->
                uses.computeIfAbsent(String.valueOf(media.sha256()), _ -> new ArrayList<>())
                    .add(media.marking()));
    return out.leaving(media -> out.withoutTheHidden(media, uses));
  }

  private Media withoutTheHidden(Media media, Map<String, List<Marking>> uses) {
    List<Mark> hidden = new ArrayList<>();
    HiddenParts.inAll(uses.getOrDefault(String.valueOf(media.sha256()), List.of(Marking.NONE)))
        .forEach(part -> hidden.add(new Mark.Blackout(part)));
    if (media.missing() || hidden.isEmpty()) {
      return media;
    }
    Optional<Media> covered =
        made(media, new Marking(hidden, Area.WHOLE, Turn.NONE)).filter(file -> !file.missing());
    (covered.isPresent() ? painted : left).add(media.name());
    return covered.orElseGet(() -> media.withBytes(null));
  }

  private Leaving leaving(UnaryOperator<Media> how) {
    Content changed = MediaChange.in(content, how);
    return new Leaving(
        changed,
        List.copyOf(painted),
        List.copyOf(left),
        hash -> Optional.ofNullable(made.get(hash)).or(() -> library.apply(hash)));
  }

  /** The picture with this drawn into it, or nothing when it cannot be drawn. */
  private Optional<Media> made(Media media, Marking drawing) {
    Optional<byte[]> bytes = Optional.ofNullable(media.sha256()).flatMap(library);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] drawn =
          PictureEncoding.like(bytes.get(), DrawnPicture.of(bytes.get(), drawing, LONGEST));
      String hash = ContentHash.ofBytes(drawn).hex();
      made.put(hash, drawn);
      return Optional.of(media.withBytes(hash));
    } catch (PictureFile.Unusable neverLeavesAsItIs) {
      left.add(media.name());
      return Optional.of(media.withBytes(null));
    }
  }

  private Stream<Media> media() {
    return content.stepsAsWritten().flatMap(step -> step.media().stream());
  }

  /** Its name, with the ending of the drawn file, and a number where another picture has it. */
  private static String free(Media file, Map<String, byte[]> made, Map<String, String> taken) {
    String name = file.name();
    String hash = String.valueOf(file.sha256());
    byte[] bytes = made.get(hash);
    if (bytes == null) {
      return name;
    }
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    String suffix = PictureEncoding.suffix(bytes);
    boolean same =
        lower(name).endsWith("." + suffix)
            || (suffix.equals("jpg") && lower(name).endsWith(".jpeg"));
    String ending = same ? name.substring(dot) : "." + suffix;
    String free = name.substring(0, dot) + ending;
    for (int n = 2; !hash.equals(taken.getOrDefault(lower(free), hash)); n++) {
      free = name.substring(0, dot) + "-" + n + ending;
    }
    taken.put(lower(free), hash);
    return free;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
