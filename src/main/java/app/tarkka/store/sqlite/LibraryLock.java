package app.tarkka.store.sqlite;

import app.tarkka.store.LibraryRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One writer a library: an operating-system lock on {@code NAME.tarkka.lock}, a file beside the
 * library that says who holds it. The system lets go of it when the process ends, however it ends.
 */
final class LibraryLock implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("app.tarkka.store");

  /** Far behind the text, because on Windows a locked byte cannot be read by others. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * Locks held by this process. On POSIX closing any channel to a file drops all of the process's
   * locks on it, so a second try must not even open the file.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private LibraryLock(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  static Path beside(Path library) {
    return library.resolveSibling(library.getFileName() + ".lock");
  }

  /**
   * @throws LibraryRefused LOCKED, naming who holds it
   * @throws IOException when the folder cannot be written
   */
  static LibraryLock take(Path library) throws LibraryRefused, IOException {
    Path path = beside(library.toRealPath());
    if (!HELD.add(path)) {
      throw new LibraryRefused(
          LibraryRefused.Reason.LOCKED, "This library is open already, in this window.");
    }
    @Nullable FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw new LibraryRefused(LibraryRefused.Reason.LOCKED, heldBy(channel));
      }
      sayWhoHoldsIt(channel);
      return new LibraryLock(path, channel, lock);
    } catch (LibraryRefused | IOException | RuntimeException e) {
      HELD.remove(path);
      if (channel != null) {
        channel.close();
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.truncate(0);
      lock.release();
      channel.close();
    } finally {
      HELD.remove(path);
    }
  }

  private static void sayWhoHoldsIt(FileChannel channel) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      // On a full disk the lock holds all the same; a second program is told no name.
      LOG.log(Level.FINE, "the lock's holder could not be noted", e);
    }
  }

  private static String heldBy(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(1024);
    channel.read(text, 0);
    String holder = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    return "This library is open in another program"
        + (holder.isEmpty() ? "" : " (" + holder + ")")
        + ". Close it there, or look at it here without writing.";
  }

  private static String holder() {
    return "computer "
        + host()
        + ", process "
        + ProcessHandle.current().pid()
        + ", since "
        + Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // The lock works without a name; only the message to a second program is poorer.
      return "unknown";
    }
  }
}
