package app.tarkka.architecture.broken.person;

import app.tarkka.architecture.broken.document.Document;

/** Wrong on purpose: people know nothing of documents. */
record KnowsDocument(Document other) {}
