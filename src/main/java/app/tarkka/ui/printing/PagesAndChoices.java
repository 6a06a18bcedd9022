package app.tarkka.ui.printing;

import app.tarkka.ui.kit.TextSize;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The pages and the choices beside them; where the window has no room for both, one of them at a
 * time. Neither is ever wider than what is seen.
 */
final class PagesAndChoices extends Pane {
  /** The least that pages, and choices, can be looked at in, in px at normal text. */
  private static final double PAGES = 280;

  private static final double CHOICES = 230;
  private static final double CHOICES_AT_EASE = 294;

  /** Of the width that is the choices', between the least and what is enough for them. */
  private static final double SHARE = 0.45;

  private final Region pages;
  private final Region choices;
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.PAGES);

  /** What is seen where there is room for one. */
  enum Part {
    PAGES,
    CHOICES
  }

  PagesAndChoices(Region pages, Region choices) {
    super(pages, choices);
    this.pages = pages;
    this.choices = choices;
    setMinSize(0, 0);
    widthProperty().subscribe(_ -> fit());
    part.subscribe(_ -> fit());
  }

  /** Whether there is room for one of them only. */
  ReadOnlyBooleanProperty narrowProperty() {
    return narrow.getReadOnlyProperty();
  }

  ObjectProperty<Part> partProperty() {
    return part;
  }

  private void fit() {
    narrow.set(getWidth() > 0 && getWidth() < scaled(PAGES + CHOICES));
    pages.setVisible(!narrow.get() || part.get() == Part.PAGES);
    choices.setVisible(!narrow.get() || part.get() == Part.CHOICES);
    requestLayout();
  }

  private double scaled(double px) {
    @Nullable Scene scene = getScene();
    return scene == null ? px : TextSize.of(scene).scaled(px);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (narrow.get()) {
      pages.resizeRelocate(0, 0, width, getHeight());
      choices.resizeRelocate(0, 0, width, getHeight());
      return;
    }
    double column = snapSizeX(Math.clamp(width * SHARE, scaled(CHOICES), scaled(CHOICES_AT_EASE)));
    pages.resizeRelocate(0, 0, width - column, getHeight());
    choices.resizeRelocate(width - column, 0, column, getHeight());
  }
}
