package app.tarkka.ui.window;

/** The person at this seat, as the sidebar shows them. */
public record SignedIn(String id, String name) {}
