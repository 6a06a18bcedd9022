package app.tarkka.store.sqlite;

import app.tarkka.store.StoreFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection that writes and a few that only read, so that a search never holds up a sign-off.
 * Each reader but the first is opened when all before it are busy: most work needs one.
 */
final class Connections implements AutoCloseable {
  private static final int READERS = 3;

  private final ReentrantLock writing = new ReentrantLock();
  private final @Nullable Database writer;
  private final Supplier<Database> reader;
  private final BlockingQueue<Database> idle = new LinkedBlockingQueue<>();
  private final List<Database> readers = new ArrayList<>();
  private volatile boolean closed;

  /**
   * @param writer null when nothing may be written
   */
  Connections(@Nullable Database writer, Supplier<Database> reader) {
    this.writer = writer;
    this.reader = reader;
    readers.add(reader.get());
    idle.addAll(readers);
  }

  /**
   * One write transaction, committed when this returns; within another write of this thread, a part
   * of that one, which is taken back alone when it fails.
   */
  <T> T write(Function<Database, T> work) {
    Database database = writer;
    if (database == null) {
      throw new StoreFailed(
          StoreFailed.Reason.READ_ONLY, "The library is open for reading only. Nothing was kept.");
    }
    if (writing.isHeldByCurrentThread()) {
      return database.part(() -> work.apply(database));
    }
    writing.lock();
    try {
      requireOpen();
      return database.transaction("BEGIN IMMEDIATE", () -> work.apply(database));
    } finally {
      writing.unlock();
    }
  }

  /** Reads one consistent state; a read while this thread writes sees what was written. */
  <T> T read(Function<Database, T> work) {
    if (writer != null && writing.isHeldByCurrentThread()) {
      return work.apply(writer);
    }
    requireOpen();
    Database database = take();
    try {
      return database.transaction("BEGIN", () -> work.apply(database));
    } finally {
      idle.add(database);
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    int opened;
    synchronized (readers) {
      opened = readers.size();
    }
    for (int i = 0; i < opened; i++) {
      waitForIdle().close();
    }
    if (writer != null) {
      writing.lock();
      try {
        writer.close();
      } finally {
        writing.unlock();
      }
    }
  }

  private Database take() {
    Database free = idle.poll();
    if (free == null) {
      free = another();
    }
    return free == null ? waitForIdle() : free;
  }

  private @Nullable Database another() {
    synchronized (readers) {
      if (closed || readers.size() == READERS) {
        return null;
      }
      Database opened = reader.get();
      readers.add(opened);
      return opened;
    }
  }

  private Database waitForIdle() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return idle.take();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new StoreFailed(StoreFailed.Reason.CLOSED, "The library is closed.");
    }
  }
}
