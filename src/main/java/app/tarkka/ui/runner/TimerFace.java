package app.tarkka.ui.runner;

import app.tarkka.run.StartedTimer;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What a timer shows at one instant.
 *
 * @param value the time left, or the time since with a plus
 * @param word where it is, in a word
 * @param sentence what that means for the step
 */
public record TimerFace(Status status, String value, String word, String sentence) {

  static TimerFace of(StepTimer timer, Instant now, Messages messages, ZoneId zone) {
    return timer
        .started()
        .map(started -> new Reader(timer.asked(), started, now, messages, zone).face())
        .orElseGet(
            () -> new TimerFace(Status.OPEN, "", messages.text("runner.timer.notStarted"), ""));
  }

  /** "0:09", "12:40", "1:05:00". */
  static String span(Duration time) {
    return time.toHours() > 0
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart());
  }

  private record Reader(
      String asked, StartedTimer timer, Instant now, Messages messages, ZoneId zone) {

    TimerFace face() {
      StartedTimer.State state = timer.at(now);
      String word = messages.text("runner", state);
      return switch (state) {
        case RUNNING -> running(word);
        case DUE -> due(word);
        case LATE -> {
          Instant limit = timer.notAfter().orElseThrow();
          yield new TimerFace(
              Status.FAIL,
              since(limit),
              word,
              messages.text("runner.timer.late", at(limit), asked));
        }
      };
    }

    private TimerFace running(String word) {
      boolean least = timer.notBefore().isPresent();
      Instant to = least ? timer.notBefore().orElseThrow() : timer.notAfter().orElseThrow();
      return new TimerFace(
          Status.WAITING,
          until(to),
          word,
          messages.text(least ? "runner.timer.notBefore" : "runner.timer.by", at(to)));
    }

    private TimerFace due(String word) {
      Instant since = timer.notBefore().orElseThrow();
      return timer
          .notAfter()
          .map(
              limit ->
                  new TimerFace(
                      Status.PASS, until(limit), word, messages.text("runner.timer.by", at(limit))))
          .orElseGet(
              () ->
                  new TimerFace(
                      Status.PASS,
                      since(since),
                      word,
                      messages.text("runner.timer.since", at(since))));
    }

    /** Rounded up, so that 0:00 is shown only when the time is up. */
    private String until(Instant to) {
      return span(Duration.ofSeconds((Duration.between(now, to).toMillis() + 999) / 1000));
    }

    private String since(Instant from) {
      return "+" + span(Duration.between(from, now));
    }

    private String at(Instant when) {
      String time = DayAndTime.second(messages).format(when.atZone(zone));
      LocalDate day = when.atZone(zone).toLocalDate();
      return day.equals(now.atZone(zone).toLocalDate())
          ? time
          : DayAndTime.day(messages).format(day) + " " + time;
    }
  }
}
