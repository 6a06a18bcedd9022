package app.tarkka.ui.runner.entry;

import app.tarkka.document.SignOff;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a step in a word: key, may be skipped, how a second person looks at it. */
public final class StepChips {
  private StepChips() {}

  /** Its translation is missing, so that it is read as it was written. */
  public static Chip untranslated(String source, Messages messages) {
    Chip chip =
        new Chip(
            messages.text(
                "runner.language.untranslated",
                new RunLanguage(source, false, Optional.empty()).ownName()),
            Chip.Tone.WARN);
    chip.getStyleClass().add("untranslated");
    return chip;
  }

  public static List<Chip> of(Stop stop, Messages messages) {
    SignOff signOff = stop.step().signOff();
    return Stream.of(
            stop.unit() > 0
                ? Stream.of(new Chip(messages.text("runner.piece", stop.piece())))
                : Stream.<Chip>empty(),
            stop.step().key()
                ? Stream.of(new Chip(messages.text("runner.key"), Chip.Tone.ACCENT))
                : Stream.<Chip>empty(),
            stop.optional()
                ? Stream.of(new Chip(messages.text("runner.optional")))
                : Stream.<Chip>empty(),
            signOff.needsSecondPerson()
                ? Stream.of(new Chip(messages.text("runner", signOff), Chip.Tone.CHECKER))
                : Stream.<Chip>empty())
        .flatMap(chips -> chips)
        .toList();
  }
}
