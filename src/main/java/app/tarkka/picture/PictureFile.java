package app.tarkka.picture;

import app.tarkka.document.PictureOrientation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The bytes of a picture that may come into a document: PNG, JPEG, GIF or BMP, which the window and
 * paper can both show. Its size is taken from the header: a small file can claim a size that would
 * fill the memory.
 */
public final class PictureFile {
  public static final long LARGEST_PIXELS = 40_000_000;
  public static final long LARGEST_BYTES = 50L * 1024 * 1024;

  /** Enough samples in either direction to come past every part of the data. */
  private static final int SAMPLES = 256;

  private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");

  private PictureFile() {}

  /** Width and height in pixels. */
  public record Size(int width, int height) {
    long pixels() {
      return (long) width * height;
    }
  }

  /** The bytes cannot be a document's picture. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final PictureProblem problem;

    Unusable(PictureProblem problem) {
      super(problem.name());
      this.problem = problem;
    }

    public PictureProblem problem() {
      return problem;
    }
  }

  /**
   * Reads a file that is no larger than a picture may be; what is in it is not looked at.
   *
   * @throws Unusable when it is larger, or cannot be read
   */
  public static byte[] bytes(Path file) throws Unusable {
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw new Unusable(PictureProblem.TOO_MANY_BYTES);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Unusable(PictureProblem.UNREADABLE);
    }
  }

  /**
   * The size, from the header alone.
   *
   * @throws Unusable when there is no such header, or it claims too many pixels
   */
  public static Size size(byte[] bytes) throws Unusable {
    return with(bytes, PictureFile::allowedSize);
  }

  /**
   * As {@link #size}, of the picture as it is seen upright.
   *
   * @throws Unusable as {@link #size}
   */
  public static Size upright(byte[] bytes) throws Unusable {
    Size size = size(bytes);
    return PictureOrientation.of(bytes).lying()
        ? new Size(/* width= */ size.height(), /* height= */ size.width())
        : size;
  }

  /**
   * What keeps the bytes from being a document's picture; reads all of them, a few rows at once.
   */
  public static Optional<PictureProblem> problem(byte[] bytes) {
    try {
      return with(bytes, PictureFile::readThrough);
    } catch (Unusable e) {
      return Optional.of(e.problem());
    }
  }

  static Size allowedSize(ImageReader reader) throws IOException, Unusable {
    Size size = new Size(reader.getWidth(0), reader.getHeight(0));
    if (size.pixels() > LARGEST_PIXELS) {
      throw new Unusable(PictureProblem.TOO_MANY_PIXELS);
    }
    return size;
  }

  private static Optional<PictureProblem> readThrough(ImageReader reader)
      throws IOException, Unusable {
    Size size = allowedSize(reader);
    EarlyEnd early = new EarlyEnd();
    reader.addIIOReadWarningListener(early);
    ImageReadParam sparse = reader.getDefaultReadParam();
    int every = Math.max(1, Math.max(size.width(), size.height()) / SAMPLES);
    sparse.setSourceSubsampling(every, every, 0, 0);
    if (reader.canReadRaster()) {
      // Without its colours: JPEG in CMYK is shown and printed, and the JDK converts none.
      reader.readRaster(0, sparse);
    } else {
      reader.read(0, sparse);
    }
    return early.seen() ? Optional.of(PictureProblem.BROKEN) : Optional.empty();
  }

  interface Look<T> {
    T at(ImageReader reader) throws IOException, Unusable;
  }

  static <T> T with(byte[] bytes, Look<T> look) throws Unusable {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = reader(in);
      try {
        reader.setInput(in, true, true);
        return look.at(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The readers of the JDK throw unchecked exceptions, too, on some broken files.
      throw new Unusable(PictureProblem.BROKEN);
    }
  }

  private static ImageReader reader(ImageInputStream in) throws IOException, Unusable {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
        return reader;
      }
      reader.dispose();
    }
    throw new Unusable(PictureProblem.NO_PICTURE);
  }
}
