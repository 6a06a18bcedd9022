package app.tarkka.architecture.broken.command;

/** Something for others to know. */
public record Command() {}
