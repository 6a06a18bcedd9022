package app.tarkka.architecture.broken.ui.editor;

/** Something for others to know. */
public record EditorView() {}
