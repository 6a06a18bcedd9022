package app.tarkka.ui.runner.entry;

import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.run.Judgement;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where a value lies between its limits: a drawn band, and always the word beside it (R10). */
public final class ToleranceRuler extends VBox {
  private final Step step;
  private final Messages messages;
  private final ResultWords words;
  private final Scale scale;
  private final StatusMark word;

  public ToleranceRuler(Step step, Messages messages) {
    this.step = step;
    this.messages = messages;
    this.words = new ResultWords(messages);
    getStyleClass().add("ruler");
    setId("ruler");
    scale = new Scale(step.specification());
    word = new StatusMark(Status.OPEN, messages.text("runner.judged.none"));
    word.setId("ruler-word");
    getChildren().addAll(scale, word);
  }

  boolean hasLimits() {
    Specification specification = step.specification();
    return specification != null
        && (specification.lower() != null || specification.upper() != null);
  }

  /** Shows the value; empty while nothing readable is typed. */
  public void show(Optional<BigDecimal> value) {
    show(value, "");
  }

  /**
   * @param converted what was typed in another unit comes to, empty when it was not
   */
  void show(Optional<BigDecimal> value, String converted) {
    Optional<Ruling> ruling = value.flatMap(number -> Ruling.of(step, number));
    scale.mark(ruling);
    if (ruling.isEmpty()) {
      word.show(Status.OPEN, messages.text("runner.judged.none"));
    } else {
      String judged = words.of(ruling.get(), unit());
      word.show(
          status(ruling.get().judgement()),
          converted.isEmpty() ? judged : converted + " · " + judged);
    }
  }

  public static Status status(Judgement judgement) {
    return switch (judgement) {
      case OUT_OF_LIMITS, FAILED -> Status.FAIL;
      case NEAR_LIMIT -> Status.ATTENTION;
      case IN_LIMITS, PASSED -> Status.PASS;
      case NOT_JUDGED -> Status.OPEN;
    };
  }

  private String unit() {
    Specification specification = step.specification();
    return specification == null ? "" : specification.unit();
  }

  /** The drawn part: a track, the band that is allowed, the limits' figures, a marker. */
  private final class Scale extends Region {
    private static final double TRACK = 10;

    /** Where the band of a single allowed value begins: it is drawn, though it has no width. */
    private static final double EXACT = 0.48;

    private final Region track = part("ruler-track");
    private final Region band = part("ruler-band");
    private final Region marker = part("ruler-marker");
    private final Label lower = new Label();
    private final Label upper = new Label();
    private final double from;
    private final double to;
    private final double labelAt;
    private double place = -1;

    Scale(@Nullable Specification specification) {
      BigDecimal low = specification == null ? null : specification.lower();
      BigDecimal high = specification == null ? null : specification.upper();
      boolean exact = low != null && high != null && low.compareTo(high) == 0;
      from = low == null ? 0 : exact ? EXACT : high == null ? 0.5 : Ruling.LOWER;
      to = high == null ? 1 : exact ? 1 - EXACT : low == null ? 0.5 : Ruling.UPPER;
      lower.setText(low == null || exact ? "" : words.number(low, ""));
      upper.setText(high == null ? "" : words.number(high, ""));
      labelAt = exact ? 0.5 : to;
      lower.getStyleClass().add("text-muted");
      upper.getStyleClass().add("text-muted");
      marker.setVisible(false);
      getChildren().addAll(track, band, lower, upper, marker);
    }

    void mark(Optional<Ruling> ruling) {
      place = ruling.map(Ruling::place).orElse(-1.0);
      marker.setVisible(ruling.isPresent());
      requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
      return TRACK + 14 + lower.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
      return 320;
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      double top = 8;
      track.resizeRelocate(0, top, width, TRACK);
      band.resizeRelocate(from * width, top, (to - from) * width, TRACK);
      double labels = top + TRACK + 4;
      lower.autosize();
      upper.autosize();
      lower.relocate(from * width - lower.getWidth() / 2, labels);
      upper.relocate(labelAt * width - upper.getWidth() / 2, labels);
      marker.resizeRelocate(place * width - 3, 2, 6, TRACK + 12);
    }

    private static Region part(String style) {
      Region region = new Region();
      region.getStyleClass().add(style);
      region.setManaged(false);
      return region;
    }
  }
}
