package app.tarkka.architecture.broken.paper;

/** Something for others to know. */
public record Sheet() {}
