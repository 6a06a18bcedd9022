package app.tarkka.architecture.broken.paper;

import javax.measure.Unit;

/** Wrong on purpose: the library of units is for measure. */
record KnowsUnits(Unit<?> other) {}
