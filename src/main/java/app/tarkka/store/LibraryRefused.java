package app.tarkka.store;

import org.jspecify.annotations.Nullable;

/**
 * A file is not opened or made as a library. The file is as it was; the message says what is wrong
 * and what to do, in words for people.
 */
public final class LibraryRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why; {@code token} is its word for commands and messages. */
  public enum Reason {
    DIRECTORY("directory"),
    MISSING("missing"),
    EMPTY_FILE("empty-file"),
    NOT_A_LIBRARY("not-a-library"),
    DAMAGED("damaged"),
    NEWER_VERSION("newer-version"),
    /** Written by an earlier version, and not opened for writing at a seat. */
    OLDER_VERSION("older-version"),
    /** Tables or triggers are not those of this version: the file was tampered with. */
    SCHEMA_DIFFERS("schema-differs"),
    FOLDER_READ_ONLY("folder-read-only"),
    /** Entries lie in a side file that can only be read where one can write. */
    UNFINISHED_ON_READ_ONLY("unfinished-on-read-only"),
    LOCKED("locked"),
    SHARED_FOLDER("shared-folder"),
    DISK_FULL("disk-full"),
    EXISTS("exists"),
    FAILED("failed");

    private final String token;

    Reason(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  public LibraryRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public LibraryRefused(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
