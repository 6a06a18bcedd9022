package app.tarkka.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Forces a folder's list of names to the disk, so that a rename outlives a power cut. */
final class Folders {
  private Folders() {}

  static void force(Path folder) throws IOException {
    if (folder.getFileSystem().getSeparator().equals("\\")) {
      // Windows opens no folders as files, and keeps a rename in its own journal.
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
