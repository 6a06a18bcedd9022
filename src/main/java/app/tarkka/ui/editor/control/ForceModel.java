package app.tarkka.ui.editor.control;

import app.tarkka.ui.kit.TypedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** From when an approved revision is to be in force: at once, or from a later day and time. */
public final class ForceModel {
  private static final long FURTHEST_DAYS = 3653;

  private static final String BEFORE_WORK = "06:00";

  private final InstantSource clock;
  private final ZoneId zone;
  private final BooleanProperty later = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  private final StringProperty time = new SimpleStringProperty(BEFORE_WORK);

  /**
   * @param zone of the shop, in which day and time are meant
   */
  ForceModel(InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** Begins with at once; whoever wants it later begins with tomorrow morning. */
  void reset() {
    later.set(false);
    day.set(LocalDate.ofInstant(clock.instant(), zone).plusDays(1));
    time.set(BEFORE_WORK);
  }

  public BooleanProperty laterProperty() {
    return later;
  }

  public ObjectProperty<@Nullable LocalDate> dayProperty() {
    return day;
  }

  public StringProperty timeProperty() {
    return time;
  }

  /** The later instant; empty for at once, and while none can be read that is still to come. */
  public Optional<Instant> from() {
    LocalDate on = day.get();
    return later.get() && on != null
        ? TypedTime.read(time.get())
            .map(at -> on.atTime(at).atZone(zone).toInstant())
            .filter(instant -> instant.isAfter(clock.instant()) && instant.isBefore(latest()))
        : Optional.empty();
  }

  /** A year that is mistyped lies further away than anybody plans. */
  private Instant latest() {
    return clock.instant().plus(Duration.ofDays(FURTHEST_DAYS));
  }

  /** Whether it can be signed as it is. */
  public boolean readable() {
    return !later.get() || from().isPresent();
  }
}
