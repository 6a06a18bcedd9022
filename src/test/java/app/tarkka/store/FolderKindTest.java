package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderKindTest {
  @TempDir Path folder;

  @Test
  void knowsFoldersThatAreSynchronised() throws Exception {
    for (String name :
        new String[] {"Dropbox", "OneDrive - Corner Shop", "Google Drive", "Nextcloud"}) {
      assertEquals(FolderKind.CLOUD, FolderKind.of(folder.resolve(name).resolve("shop")), name);
    }
    Files.createDirectories(folder.resolve("mine/.stfolder"));
    assertEquals(FolderKind.CLOUD, FolderKind.of(folder.resolve("mine")));
  }

  @Test
  void takesOthersForLocal() {
    assertEquals(FolderKind.LOCAL, FolderKind.of(folder));
    assertEquals(FolderKind.LOCAL, FolderKind.of(folder.resolve("Dropbox orders of March")));
  }
}
