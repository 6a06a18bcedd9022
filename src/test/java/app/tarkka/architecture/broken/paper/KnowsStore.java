package app.tarkka.architecture.broken.paper;

import app.tarkka.architecture.broken.store.Store;

/** Wrong on purpose: paper is given what it prints. */
record KnowsStore(Store other) {}
