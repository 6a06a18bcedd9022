package app.tarkka.ui.nonconformances;

import app.tarkka.run.OpenNonconformance.Stage;
import app.tarkka.ui.kit.Place;

/**
 * One nonconformance on the board, in words.
 *
 * @param number what people call it, such as NC-1207
 * @param document code and title of what was run
 * @param said defect code, severity and what was said; that it is hidden while it would tell a
 *     blind result; empty when nothing was said
 * @param age how long ago it was raised
 * @param owner who acts next, as far as that is settled; empty when not
 * @param due until when; empty when nothing is due
 * @param mine whether it concerns whoever is signed in
 */
record BoardRow(
    String id,
    Stage stage,
    String number,
    String subject,
    String document,
    String said,
    String age,
    String owner,
    String due,
    boolean overdue,
    boolean mine,
    Place place) {}
