package app.tarkka.spelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where systems and office programs keep Hunspell dictionaries. */
record DictionaryFolders(List<Path> folders) {
  /** The two files of a dictionary. */
  record Files(Path affixes, Path words) {}

  static DictionaryFolders ofSystem() {
    List<Path> folders = new ArrayList<>();
    for (String folder :
        List.of(
            "/usr/share/hunspell",
            "/usr/share/myspell/dicts",
            "/usr/share/myspell",
            "/usr/local/share/hunspell",
            "/Library/Spelling",
            "/usr/lib/libreoffice/share/extensions/dict-id",
            "/opt/libreoffice/share/extensions/dict-id",
            "/Applications/LibreOffice.app/Contents/Resources/extensions/dict-id")) {
      folders.add(Path.of(folder));
    }
    String programs = System.getenv("ProgramFiles");
    if (programs != null) {
      folders.add(Path.of(programs, "LibreOffice", "share", "extensions", "dict-id"));
    }
    folders.add(Path.of(System.getProperty("user.home", "."), "Library", "Spelling"));
    return new DictionaryFolders(folders);
  }

  /**
   * The first dictionary of one of these names.
   *
   * @param names such as {@code id_ID}, the best first
   */
  Optional<Files> find(List<String> names) {
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> files(folder, name)))
        .filter(both -> isFile(both.affixes()) && isFile(both.words()))
        .findFirst();
  }

  private static Files files(Path folder, String name) {
    return new Files(folder.resolve(name + ".aff"), folder.resolve(name + ".dic"));
  }

  private static boolean isFile(Path file) {
    return java.nio.file.Files.isRegularFile(file);
  }
}
