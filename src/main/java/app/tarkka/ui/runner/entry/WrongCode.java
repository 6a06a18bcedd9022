package app.tarkka.ui.runner.entry;

/**
 * A code that is not the one that the step asks for; nothing is recorded before the person says so.
 *
 * @param read as it was scanned or typed
 * @param expected as the document has it
 */
public record WrongCode(String read, String expected) {}
