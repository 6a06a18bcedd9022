package app.tarkka.paper.layout;

/** Text in one style. A line feed in it ends the line. */
public record Span(String text, Style style) {}
