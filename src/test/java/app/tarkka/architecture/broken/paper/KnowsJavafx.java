package app.tarkka.architecture.broken.paper;

import javafx.scene.paint.Color;

/** Wrong on purpose: JavaFX is the window's. */
record KnowsJavafx(Color other) {}
