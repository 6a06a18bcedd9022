package app.tarkka.ui.lock;

/**
 * A language that somebody may choose before they are signed in.
 *
 * @param tag of the language, such as {@code fi}
 * @param ownName as its speakers write it
 * @param spoken whether the window speaks it now
 * @param choose makes the window of this seat speak it
 */
public record LockLanguage(String tag, String ownName, boolean spoken, Runnable choose) {}
