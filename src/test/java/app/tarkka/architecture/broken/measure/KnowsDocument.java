package app.tarkka.architecture.broken.measure;

import app.tarkka.architecture.broken.document.Document;

/** Wrong on purpose: units measure whatever there is. */
record KnowsDocument(Document other) {}
