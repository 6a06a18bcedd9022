import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes entries out of jars. */
final class Jars {
  private Jars() {}

  /** Copies the entries whose name is wanted into one flat folder, where no such file is yet. */
  static void copyEntries(Path jar, Path folder, Predicate<String> wanted) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(one -> wanted.test(one.getName())).toList()) {
        if (!entry.isDirectory()) {
          Files.createDirectories(folder);
          Path file = folder.resolve(Path.of(entry.getName()).getFileName());
          if (!Files.exists(file)) {
            try (InputStream content = zip.getInputStream(entry)) {
              Files.copy(content, file);
            }
          }
        }
      }
    }
  }

  /** Rewrites the jar without the entries whose name is unwanted. */
  static void remove(Path jar, Predicate<String> unwanted) throws IOException {
    Path smaller = jar.resolveSibling(jar.getFileName() + ".smaller");
    try (ZipFile zip = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(smaller))) {
      for (ZipEntry entry : zip.stream().filter(one -> !unwanted.test(one.getName())).toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream content = zip.getInputStream(entry)) {
          content.transferTo(out);
        }
        out.closeEntry();
      }
    }
    Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
  }
}
