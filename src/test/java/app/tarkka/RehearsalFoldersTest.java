package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalFoldersTest {
  @TempDir Path parent;
  private final Instant now = Instant.now();

  @Test
  void whatAKilledProgramLeftBehindGoesAtTheNextRehearsal() throws IOException {
    Path left = folders().make(now);
    Files.writeString(left.resolve("rehearsal.db"), "a draft");
    Files.setLastModifiedTime(left, FileTime.from(now.minus(Duration.ofHours(25))));

    Path made = folders().make(now);

    assertFalse(Files.exists(left));
    folders().delete(made);
  }

  @Test
  void anotherRehearsalOfTodayStays() throws IOException {
    Path other = folders().make(now);

    Path made = folders().make(now);

    assertTrue(Files.exists(other));
    folders().delete(made);
    folders().delete(other);
    assertFalse(Files.exists(made) || Files.exists(other));
  }

  private RehearsalFolders folders() {
    return new RehearsalFolders(parent);
  }
}
