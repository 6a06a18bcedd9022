package app.tarkka.architecture.broken.paper;

import app.tarkka.architecture.broken.store.Store;
import app.tarkka.architecture.broken.ui.editor.EditorView;

/** Wrong on purpose: only the root package joins these two. */
record TwoMasters(Store store, EditorView view) {}
