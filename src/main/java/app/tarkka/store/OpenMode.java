package app.tarkka.store;

/** What a library is opened for. */
public enum OpenMode {
  /** To work in: holds the library's lock, so that one computer's one program writes. */
  READ_WRITE,
  /** To look at, beside an open window or on a medium that cannot be written. */
  READ_ONLY
}
