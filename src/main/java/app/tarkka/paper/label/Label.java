package app.tarkka.paper.label;

import app.tarkka.run.RunLabel;

/**
 * One label.
 *
 * @param run what its code says; {@link RunLabel#printable}
 * @param title of the document, empty when it is not known
 */
public record Label(RunLabel run, String title) {}
