package app.tarkka.architecture.broken.paper;

import app.tarkka.architecture.broken.exchange.ImportReport;

/** Wrong on purpose: exchange knows paper too. */
record KnowsExchangeInACircle(ImportReport other) {}
