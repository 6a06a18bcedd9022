package app.tarkka.exchange;

import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.Unseen;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file with the importer of its format, which its name tells. */
public final class Importers {
  /** Some eight pages; whoever writes more in one step has written several. */
  private static final int LONGEST_STEP = 20_000;

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
        return accepted(importer.read(source), source.name());
      }
    }
    throw new ImportRefused(RefusalCode.UNKNOWN_FORMAT, source.name());
  }

  /** What could never be submitted, or would stop the program, is refused whatever its format. */
  private static Imported accepted(Imported imported, String name) throws ImportRefused {
    Content content = imported.content();
    Optional<String> unseen = Unseen.in(content.code());
    if (unseen.isPresent()) {
      throw new ImportRefused(RefusalCode.CODE_UNSEEN, name, unseen.get());
    }
    unseen = Unseen.in(content.title());
    if (unseen.isPresent()) {
      throw new ImportRefused(RefusalCode.TITLE_UNSEEN, name, unseen.get());
    }
    for (Step step : content.stepsAsWritten().toList()) {
      if (step.id().equals(Content.FINAL_CHECK)) {
        throw new ImportRefused(RefusalCode.STEP_ID_RESERVED, name, step.id());
      }
      if (step.text().length() > LONGEST_STEP) {
        throw new ImportRefused(RefusalCode.STEP_TOO_LONG, name, step.id(), LONGEST_STEP);
      }
    }
    return imported;
  }
}
