package app.tarkka.architecture.broken.run;

/** Something for others to know. */
public record Run() {}
