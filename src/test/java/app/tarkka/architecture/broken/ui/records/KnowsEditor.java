package app.tarkka.architecture.broken.ui.records;

import app.tarkka.architecture.broken.ui.editor.EditorView;

/** Wrong on purpose: features meet through Navigation. */
record KnowsEditor(EditorView other) {}
