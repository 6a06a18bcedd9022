package app.tarkka.ui.runner.entry;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.Severity;
import app.tarkka.ui.kit.action.ActionDraft;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;

/**
 * How what is typed and chosen about a nonconformance is kept. Of what went wrong only what this
 * person has changed: what is in the record already is read from there.
 */
final class KeptHold {
  private KeptHold() {}

  static void in(Kept kept, HoldDraft draft, Map<PersonId, Person> people) {
    kept.part(
        "description",
        draft.description()::set,
        () ->
            HoldDraft.typed(draft.description()).equals(draft.seen().description())
                ? ""
                : draft.description().get(),
        draft.description());
    said(
        new Part<>("defect", DefectCode::line, DefectCode::read),
        draft.defect(),
        () -> Optional.ofNullable(draft.seen().defect()),
        kept);
    said(
        new Part<>("severity", Severity::name, named(Severity.values())),
        draft.severity(),
        () -> Optional.ofNullable(draft.seen().severity()),
        kept);
    said(
        new Part<>("photo", PhotoAnswerModel.Taken::written, PhotoAnswerModel.Taken::read),
        draft.photo(),
        () -> HoldDraft.photoOf(draft.seen()),
        kept);
    kept.choice("disposition", draft.disposition(), Disposition::name, named(Disposition.values()));
    kept.text("reason", draft.reason());
    kept.text("minutes", draft.minutes());
    kept.text("material", draft.material());
    kept.text("refund", draft.refund());
    action(kept, draft.action(), people);
  }

  private static void action(Kept kept, ActionDraft action, Map<PersonId, Person> people) {
    kept.text("action", action.whatProperty());
    kept.part(
        "owner",
        before ->
            Optional.ofNullable(people.get(new PersonId(before)))
                .filter(Person::active)
                .ifPresent(action.ownerProperty()::set),
        () ->
            Optional.ofNullable(action.ownerProperty().get())
                .map(owner -> owner.id().value())
                .orElse(""),
        action.ownerProperty());
    kept.part(
        "due",
        before -> KeptAnswer.day(before).ifPresent(action.dueProperty()::set),
        () -> Optional.ofNullable(action.dueProperty().get()).map(LocalDate::toString).orElse(""),
        action.dueProperty());
  }

  private record Part<T>(
      String name, Function<T, String> write, Function<String, Optional<T>> read) {}

  private static <T> void said(
      Part<T> part, Property<Optional<T>> chosen, Supplier<Optional<T>> seen, Kept kept) {
    kept.part(
        part.name(),
        before -> part.read().apply(before).ifPresent(one -> chosen.setValue(Optional.of(one))),
        () ->
            chosen.getValue().equals(seen.get())
                ? ""
                : chosen.getValue().map(part.write()).orElse(""),
        chosen);
  }

  private static <E extends Enum<E>> Function<String, Optional<E>> named(E[] values) {
    return name -> Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
  }
}
