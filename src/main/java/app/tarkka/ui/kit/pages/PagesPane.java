package app.tarkka.ui.kit.pages;

import app.tarkka.paper.preview.Preview;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Stylesheets;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;

/** The pages side by side, as many in a row as fit; only those in sight are drawn. */
public final class PagesPane extends ScrollPane {
  private static final double SCREEN = 96;
  private static final double SMALLEST = 0.25;
  private static final double LARGEST = 4;
  private static final double STEP = 1.25;
  private static final double SPACE = 16;
  private static final double AHEAD = 400;

  private final Drawing drawing;
  private final Messages messages;
  private final FlowPane flow = new FlowPane(SPACE, SPACE);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
  private List<PageCell> cells = List.of();
  private Preview.Size paper = new Preview.Size(8.27f, 11.69f);
  private Fit fit = Fit.PAGE;
  private double zoom = 1;

  /** What the zoom follows when the window changes its size. */
  public enum Fit {
    PAGE,
    WIDTH,
    CHOSEN
  }

  /** Draws a page away from the window and brings it back; nothing comes once it is of no use. */
  @FunctionalInterface
  public interface Drawing {
    /**
     * @param page from 0
     * @param dpi picture points per inch of paper
     */
    void draw(int page, float dpi, Consumer<BufferedImage> shown);
  }

  public PagesPane(Drawing drawing, Messages messages) {
    this.drawing = drawing;
    this.messages = messages;
    setId("print-pages");
    getStyleClass().add("print-pages");
    getStylesheets().add(Stylesheets.beside(PagesPane.class, "pages.css"));
    setAccessibleText(messages.text("printing.pages"));
    setFitToWidth(true);
    setPannable(true);
    flow.getStyleClass().add("print-flow");
    flow.setAlignment(Pos.TOP_CENTER);
    setContent(flow);
    viewportBoundsProperty().subscribe(_ -> arrange());
    vvalueProperty().subscribe(_ -> drawWhatIsSeen());
    flow.heightProperty().subscribe(_ -> drawWhatIsSeen());
  }

  /** The first page in sight, from 1; 0 while there is none. */
  public ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  public void show(Preview preview) {
    List<PageCell> pages = new ArrayList<>();
    for (int page = 0; page < preview.pages(); page++) {
      String description = messages.text("printing.page", page + 1, preview.pages());
      pages.add(new PageCell(page + 1, preview.size(page), description));
    }
    paper = preview.size(0);
    cells = List.copyOf(pages);
    flow.getChildren().setAll(cells);
    setVvalue(0);
    arrange();
  }

  public void fit(Fit other) {
    fit = other;
    arrange();
  }

  public void zoomIn() {
    choose(zoom * STEP);
  }

  public void zoomOut() {
    choose(zoom / STEP);
  }

  /** Brings the next row of pages to the top of the window. */
  public void next() {
    rowTop(1).ifPresent(this::scrollTo);
  }

  public void previous() {
    rowTop(-1).ifPresent(this::scrollTo);
  }

  /** The top of the nearest row above (−1) or below (1) the one in sight. */
  private OptionalDouble rowTop(int direction) {
    if (current.get() == 0) {
      return OptionalDouble.empty();
    }
    double here = cells.get(current.get() - 1).getBoundsInParent().getMinY();
    DoubleStream tops = cells.stream().mapToDouble(cell -> cell.getBoundsInParent().getMinY());
    return direction > 0
        ? tops.filter(top -> top > here + 1).min()
        : tops.filter(top -> top < here - 1).max();
  }

  private void scrollTo(double pageTop) {
    double most = flow.getHeight() - getViewportBounds().getHeight();
    setVvalue(most <= 0 ? 0 : Math.clamp((pageTop - SPACE) / most, 0, 1));
  }

  private void choose(double wanted) {
    fit = Fit.CHOSEN;
    zoom = Math.clamp(wanted, SMALLEST, LARGEST);
    arrange();
  }

  private void arrange() {
    Bounds view = getViewportBounds();
    if (view.getWidth() <= 0 || cells.isEmpty()) {
      return;
    }
    double byWidth = (view.getWidth() - 2 * SPACE) / (paper.width() * SCREEN);
    double byHeight = (view.getHeight() - 2 * SPACE) / (paper.height() * SCREEN);
    switch (fit) {
      case PAGE -> zoom = Math.clamp(Math.min(byWidth, byHeight), SMALLEST, LARGEST);
      case WIDTH -> zoom = Math.clamp(byWidth, SMALLEST, LARGEST);
      case CHOSEN -> {}
    }
    cells.forEach(cell -> cell.resizeTo(SCREEN * zoom));
    flow.requestLayout();
    drawWhatIsSeen();
  }

  private void drawWhatIsSeen() {
    layout();
    if (flow.getHeight() <= 0) {
      return;
    }
    double height = getViewportBounds().getHeight();
    double top = getVvalue() * Math.max(0, flow.getHeight() - height);
    int first = 0;
    float dpi = (float) (SCREEN * zoom * scale());
    for (int i = 0; i < cells.size(); i++) {
      PageCell cell = cells.get(i);
      Bounds bounds = cell.getBoundsInParent();
      boolean near = bounds.getMaxY() > top - AHEAD && bounds.getMinY() < top + height + AHEAD;
      if (!near) {
        cell.forget();
      } else if (cell.wantsDrawing(dpi)) {
        drawing.draw(i, dpi, image -> cell.show(image, dpi));
      }
      if (first == 0 && bounds.getMaxY() > top + height / 4) {
        first = i + 1;
      }
    }
    current.set(first);
  }

  private double scale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }
}
