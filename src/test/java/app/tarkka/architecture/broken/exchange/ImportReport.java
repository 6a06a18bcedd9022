package app.tarkka.architecture.broken.exchange;

/** Something for others to know. */
public record ImportReport() {}
