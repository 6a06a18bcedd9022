package app.tarkka.architecture.broken;

import app.tarkka.architecture.broken.store.Store;
import app.tarkka.architecture.broken.ui.editor.EditorView;

/** Wrong on purpose: only Wiring joins these two. */
record TwoMasters(Store store, EditorView view) {}
