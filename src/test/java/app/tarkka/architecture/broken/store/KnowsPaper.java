package app.tarkka.architecture.broken.store;

import app.tarkka.architecture.broken.paper.Sheet;

/** Wrong on purpose: a store keeps, it does not print. */
record KnowsPaper(Sheet other) {}
