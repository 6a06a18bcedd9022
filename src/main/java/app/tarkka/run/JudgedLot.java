package app.tarkka.run;

import app.tarkka.document.Aql;
import app.tarkka.document.InspectionLevel;

/**
 * A lot of a series as its original inspection left it: before anything of it was done again.
 *
 * @param size of the lot
 * @param nonconforming pieces of its sample
 */
public record JudgedLot(
    RunId run,
    int size,
    InspectionLevel level,
    Aql aql,
    Inspection inspection,
    int nonconforming,
    boolean accepted) {}
