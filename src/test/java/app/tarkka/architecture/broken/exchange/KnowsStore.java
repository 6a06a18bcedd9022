package app.tarkka.architecture.broken.exchange;

import app.tarkka.architecture.broken.store.Store;

/** Wrong on purpose: a reader of files does not write the store. */
record KnowsStore(Store other) {}
