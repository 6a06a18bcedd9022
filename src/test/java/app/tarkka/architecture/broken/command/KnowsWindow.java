package app.tarkka.architecture.broken.command;

import app.tarkka.architecture.broken.ui.editor.EditorView;

/** Wrong on purpose: a command does not start JavaFX. */
record KnowsWindow(EditorView other) {}
