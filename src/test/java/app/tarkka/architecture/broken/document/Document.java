package app.tarkka.architecture.broken.document;

/** Something for others to know. */
public record Document() {}
