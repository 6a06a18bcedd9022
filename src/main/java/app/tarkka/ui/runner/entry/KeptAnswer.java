package app.tarkka.ui.runner.entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;

/**
 * How an answer that is typed or chosen and not confirmed yet is kept. Confirming it remains to be
 * done after it came back; what was drawn with a pen is not kept.
 */
final class KeptAnswer {
  private static final String BETWEEN = ",";

  /** Before what was typed for a day and is none. */
  private static final String UNREADABLE = "?";

  private KeptAnswer() {}

  static AnswerModel in(Kept kept, AnswerModel answer) {
    switch (answer) {
      case NumberAnswerModel number -> {
        int reading = 0;
        for (StringProperty typed : number.readings()) {
          kept.text(Integer.toString(reading++), typed);
        }
      }
      case TextAnswerModel text -> kept.text("0", text.textProperty());
      case TimeAnswerModel time -> kept.text("0", time.textProperty());
      case ChoiceAnswerModel choice ->
          kept.part("0", before -> choose(choice, before), () -> chosen(choice), choice.chosen());
      case DateAnswerModel date ->
          kept.part(
              "0",
              before -> set(date, before),
              () -> written(date),
              date.dateProperty(),
              date.unreadableProperty());
      case PhotoAnswerModel photo ->
          kept.part(
              "0",
              before -> PhotoAnswerModel.Taken.read(before).ifPresent(photo::take),
              () -> photo.takenProperty().get().map(PhotoAnswerModel.Taken::written).orElse(""),
              photo.takenProperty());
      case SignatureAnswerModel signature -> {
        kept.text("name", signature.nameProperty());
        kept.text("reason", signature.reasonProperty());
        kept.part(
            "cannot",
            _ -> signature.cannotProperty().set(true),
            () -> signature.cannotProperty().get() ? "cannot" : "",
            signature.cannotProperty());
      }
      // One press answers the one, and nobody answers the other.
      case DirectAnswerModel _, DerivedAnswerModel _ -> {}
    }
    return answer;
  }

  /** By their numbers, since an option may have any words. */
  private static String chosen(ChoiceAnswerModel choice) {
    return choice.chosen().stream()
        .map(option -> Integer.toString(choice.options().indexOf(option)))
        .collect(Collectors.joining(BETWEEN));
  }

  private static void choose(ChoiceAnswerModel choice, String before) {
    List<String> numbers = Arrays.asList(before.split(BETWEEN, -1));
    choice.options().stream()
        .filter(option -> numbers.contains(Integer.toString(choice.options().indexOf(option))))
        .forEach(choice::toggle);
  }

  private static String written(DateAnswerModel date) {
    LocalDate day = date.dateProperty().get();
    if (day != null) {
      return day.toString();
    }
    String typed = date.unreadableProperty().get();
    return typed.isEmpty() ? "" : UNREADABLE + typed;
  }

  private static void set(DateAnswerModel date, String before) {
    if (before.startsWith(UNREADABLE)) {
      date.unreadableProperty().set(before.substring(UNREADABLE.length()));
    } else {
      day(before).ifPresent(date.dateProperty()::set);
    }
  }

  /** As {@link LocalDate#toString} writes it; anything else is no day. */
  static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
