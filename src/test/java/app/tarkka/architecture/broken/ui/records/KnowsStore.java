package app.tarkka.architecture.broken.ui.records;

import app.tarkka.architecture.broken.store.Store;

/** Wrong on purpose: the window takes ports. */
record KnowsStore(Store other) {}
