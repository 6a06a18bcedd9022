package app.tarkka.architecture.broken.document;

import app.tarkka.architecture.broken.run.Run;

/** Wrong on purpose: what is written knows nothing of what is done. */
record KnowsRun(Run other) {}
