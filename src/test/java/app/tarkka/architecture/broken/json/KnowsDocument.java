package app.tarkka.architecture.broken.json;

import app.tarkka.architecture.broken.document.Document;

/** Wrong on purpose: JSON values mean nothing. */
record KnowsDocument(Document other) {}
