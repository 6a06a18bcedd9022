package app.tarkka.command;

import app.tarkka.document.Content;
import app.tarkka.document.Media;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.Translation;
import app.tarkka.exchange.FileName;
import app.tarkka.exchange.WholeFile;
import app.tarkka.exchange.translation.TranslationFile;
import app.tarkka.ledger.ExportedFile;
import app.tarkka.picture.OutgoingPictures;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A folder that documents and their pictures are written to, each file whole or not at all. */
final class ExportFolder {
  private final Path folder;
  private final ExportForm form;
  private final Set<String> names = new HashSet<>();
  private final Map<Path, String> pictures = new HashMap<>();
  private final List<ExportedFile> files = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  ExportFolder(Path folder, ExportForm form) {
    this.folder = folder.toAbsolutePath().normalize();
    this.form = form;
  }

  /** What could not be written beside its document, in words for people. */
  List<String> problems() {
    return problems;
  }

  /** What is to be known of what was written, in words for people. */
  List<String> notes() {
    return notes;
  }

  /** Everything that was written, for the ledger. */
  List<ExportedFile> files() {
    return files;
  }

  /**
   * Writes the document, its pictures and its translations, and returns the files. A translation
   * lies beside its document, under its name and the language: {@code SOP-001.fi.translation.json}.
   */
  List<Path> write(
      Revision revision, List<Translation> translations, Function<String, Optional<byte[]>> bytes)
      throws IOException {
    OutgoingPictures.Leaving leaving = form.leaving(revision.content(), bytes);
    Content content = leaving.content();
    leaving
        .painted()
        .forEach(
            picture ->
                notes.add(
                    content.code()
                        + ": what the document hides of the picture "
                        + picture
                        + " is painted over in its file. The whole picture is in the library and"
                        + " its backups only."));
    leaving
        .left()
        .forEach(
            picture ->
                problems.add(content.code() + ": the picture " + picture + " was not written."));
    String of = content.code() + " rev " + revision.number();
    List<Path> written = new ArrayList<>();
    String name = fileName(content);
    Path file = folder.resolve(name + form.suffix());
    byte[] text = form.text(content).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, text);
    files.add(ExportedFile.of(of, text));
    written.add(file);
    for (Translation translation : translations) {
      Path beside = folder.resolve(TranslationFile.beside(name, translation.language()));
      byte[] translated = TranslationFile.json(translation);
      WholeFile.write(beside, translated);
      files.add(ExportedFile.of(of + " " + translation.language(), translated));
      written.add(beside);
    }
    for (Media media : content.stepsAsWritten().flatMap(s -> s.media().stream()).toList()) {
      String sha256 = media.sha256();
      if (sha256 != null) {
        picture(content, media.name(), sha256, leaving.bytes())
            .ifPresent(
                picture -> {
                  files.add(new ExportedFile(of, sha256));
                  written.add(picture);
                });
      }
    }
    return written;
  }

  /** Under the name that the document calls it by, if that lies in the folder. */
  private Optional<Path> picture(
      Content content, String name, String sha256, Function<String, Optional<byte[]>> bytes)
      throws IOException {
    Optional<Path> file = inFolder(name);
    Optional<byte[]> found = bytes.apply(sha256);
    if (file.isEmpty() || found.isEmpty()) {
      problems.add(content.code() + ": the picture " + name + " was not written.");
      return Optional.empty();
    }
    String before = pictures.putIfAbsent(file.get(), sha256);
    if (before == null) {
      WholeFile.write(file.get(), found.get());
      return file;
    }
    if (!before.equals(sha256)) {
      problems.add(
          content.code()
              + ": another document's picture is called "
              + name
              + " too. Export this one to a folder of its own.");
    }
    return Optional.empty();
  }

  private Optional<Path> inFolder(String name) {
    try {
      String decoded = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
      Path file = folder.resolve(decoded).normalize();
      return Optional.of(file).filter(f -> f.startsWith(folder) && !f.equals(folder));
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // A percent sign that is no escape is part of the name.
      return Optional.of(folder.resolve(name).normalize()).filter(f -> f.startsWith(folder));
    }
  }

  /** A code may hold what a file name may not, and two codes may differ in that only. */
  private String fileName(Content content) {
    String called = content.code().isBlank() ? content.title() : content.code();
    String safe = FileName.of(called);
    String first = safe.isEmpty() ? "document" : safe;
    String name = first;
    for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = first + "-" + n;
    }
    return name;
  }
}
