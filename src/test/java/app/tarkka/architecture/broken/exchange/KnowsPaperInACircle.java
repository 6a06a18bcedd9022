package app.tarkka.architecture.broken.exchange;

import app.tarkka.architecture.broken.paper.Sheet;

/** Wrong on purpose: paper knows exchange too. */
record KnowsPaperInACircle(Sheet other) {}
