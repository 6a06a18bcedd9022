package app.tarkka.ui.editor.picture;

import app.tarkka.document.Media;
import app.tarkka.document.picture.Example;
import app.tarkka.document.picture.Marking;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The pictures of one step, in their order. Names stay different within a document, so that an
 * export can write each picture under its own.
 */
record PictureList(List<Media> media) {
  PictureList {
    media = List.copyOf(media);
  }

  boolean holds(String sha256) {
    return media.stream().anyMatch(one -> sha256.equals(one.sha256()));
  }

  /**
   * Takes a picture in: in the place of a missing one of that file name, otherwise at the end.
   *
   * @param taken as it lies in the library, under the name of its file
   * @param others every picture of the document
   */
  PictureList add(Media taken, Collection<Media> others) {
    String fileName = taken.name();
    String sha256 = String.valueOf(taken.sha256());
    if (holds(sha256)) {
      return this;
    }
    for (int i = 0; i < media.size(); i++) {
      if (media.get(i).missing() && fileName(media.get(i)).equalsIgnoreCase(fileName)) {
        return with(i, media.get(i).withBytes(sha256).withOriginal(taken.original()));
      }
    }
    List<Media> known = new ArrayList<>(others);
    known.addAll(media);
    List<Media> longer = new ArrayList<>(media);
    longer.add(taken.named(free(fileName, sha256, known)));
    return new PictureList(longer);
  }

  /** Puts a picture in the place of every entry that is this missing one. */
  PictureList supply(Media missing, Media found) {
    return new PictureList(
        media.stream().map(one -> one.equals(missing) ? found : one).distinct().toList());
  }

  /** Under the name that the text knows it by; an address on the network can name no file. */
  static Media found(Media missing, Media taken, Collection<Media> others) {
    String sha256 = String.valueOf(taken.sha256());
    return missing
        .named(isAddress(missing.name()) ? free(taken.name(), sha256, others) : missing.name())
        .withBytes(sha256)
        .withOriginal(taken.original());
  }

  PictureList without(int index) {
    List<Media> shorter = new ArrayList<>(media);
    shorter.remove(index);
    return new PictureList(shorter);
  }

  PictureList mark(int index, Marking marking) {
    return with(index, media.get(index).withMarking(marking));
  }

  PictureList caption(int index, String written) {
    return with(index, media.get(index).withCaption(written));
  }

  /** Whether only captions differ. */
  static boolean alikeButForCaptions(List<Media> one, List<Media> other) {
    return bare(one).equals(bare(other));
  }

  private static List<Media> bare(List<Media> media) {
    return media.stream().map(each -> each.withCaption("")).toList();
  }

  /** Neither, when it shows that already. */
  PictureList show(int index, Example example) {
    Media now = media.get(index);
    return with(index, now.withExample(now.example() == example ? Example.NONE : example));
  }

  /** Changes places with the one before or after; unchanged at the ends. */
  PictureList swap(int index, int other) {
    if (other < 0 || other >= media.size()) {
      return this;
    }
    List<Media> changed = new ArrayList<>(media);
    Collections.swap(changed, index, other);
    return new PictureList(changed);
  }

  private PictureList with(int index, Media changed) {
    List<Media> list = new ArrayList<>(media);
    list.set(index, changed);
    return new PictureList(list);
  }

  /** The name itself, or with a number when another picture of the document has it. */
  private static String free(String name, String sha256, Collection<Media> others) {
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    String free = name;
    for (int n = 2; isTaken(free, sha256, others); n++) {
      free = name.substring(0, dot) + "-" + n + name.substring(dot);
    }
    return free;
  }

  private static boolean isTaken(String name, String sha256, Collection<Media> others) {
    return others.stream()
        .anyMatch(one -> one.name().equalsIgnoreCase(name) && !sha256.equals(one.sha256()));
  }

  private static boolean isAddress(String name) {
    return name.matches("(?i)[a-z][a-z0-9+.-]+:.*");
  }

  private static String fileName(Media media) {
    String path = media.name().replace('\\', '/');
    String last = path.substring(path.lastIndexOf('/') + 1);
    try {
      return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException percentSignOfItsOwn) {
      return last;
    }
  }
}
