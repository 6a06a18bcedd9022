package app.tarkka.architecture.broken.ledger;

import app.tarkka.architecture.broken.run.Run;

/** Wrong on purpose: a ledger knows nothing of what it keeps. */
record KnowsRun(Run other) {}
