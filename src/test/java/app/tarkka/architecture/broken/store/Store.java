package app.tarkka.architecture.broken.store;

/** Something for others to know. */
public record Store() {}
