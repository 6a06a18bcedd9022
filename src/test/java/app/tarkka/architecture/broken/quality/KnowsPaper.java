package app.tarkka.architecture.broken.quality;

import app.tarkka.architecture.broken.paper.Sheet;

/** Wrong on purpose: figures know nothing of paper. */
record KnowsPaper(Sheet other) {}
