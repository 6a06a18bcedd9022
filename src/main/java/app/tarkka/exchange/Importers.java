package app.tarkka.exchange;

import java.nio.file.Path;
import java.util.List;

/** Reads a file with the importer of its format, which its name tells. */
public final class Importers {
  private final List<Importer> importers;

  public Importers(List<Importer> importers) {
    this.importers = List.copyOf(importers);
  }

  /**
   * Reads and understands a file; nothing is stored.
   *
   * @throws ImportRefused when the file cannot be imported; the message says why in plain words
   */
  public Imported read(Path file) throws ImportRefused {
    Source source = SourceFile.read(file);
    for (Importer importer : importers) {
      if (importer.reads(source.name())) {
        return importer.read(source);
      }
    }
    throw new ImportRefused(RefusalCode.UNKNOWN_FORMAT, source.name());
  }
}
