package app.tarkka.architecture.broken.ui.editor;

import javafx.scene.Node;

/** Wrong on purpose: a model is tested without a scene. */
record SceneModel(Node other) {}
