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

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path shop = Files.createDirectory(parent.resolve("shop"));
    Files.writeString(shop.resolve("rehearsal.db"), "a shop that is called so");
    Files.createSymbolicLink(parent.resolve("tarkka-rehearsal-x"), shop);
    Files.setLastModifiedTime(shop, FileTime.from(now.minus(Duration.ofHours(25))));

    folders().make(now);

    assertTrue(Files.exists(shop.resolve("rehearsal.db")));
  }

  @Test
  void aFolderThatHoldsMoreIsLeftAndHindersNobody() throws IOException {
    Path other = folders().make(now);
    Files.writeString(other.resolve("notes.txt"), "somebody's");
    Files.setLastModifiedTime(other, FileTime.from(now.minus(Duration.ofHours(25))));

    Path made = folders().make(now);

    assertTrue(Files.exists(other.resolve("notes.txt")) && Files.exists(made));
  }

  private RehearsalFolders folders() {
    return new RehearsalFolders(parent);
  }
}
