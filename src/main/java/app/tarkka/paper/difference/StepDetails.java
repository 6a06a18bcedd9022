package app.tarkka.paper.difference;

import app.tarkka.document.Contact;
import app.tarkka.document.Escalation;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.difference.StepTrait;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told of a step's traits beside its text. */
final class StepDetails {
  private final Words words;
  private final TraitWords before;
  private final TraitWords after;
  private final Details details;

  StepDetails(Words words, TraitWords before, TraitWords after, Details.Telling telling) {
    this.words = words;
    this.before = before;
    this.after = after;
    this.details = new Details(words, telling);
  }

  Details of(Iterable<StepTrait> traits, Step old, Step now) {
    for (StepTrait trait : traits) {
      int told = details.size();
      tell(trait, old, now);
      if (details.size() == told && trait != StepTrait.TEXT) {
        details.sameMeaning(trait.name());
      }
    }
    return details;
  }

  private void tell(StepTrait trait, Step old, Step now) {
    String name = trait.name();
    switch (trait) {
      case TEXT -> {}
      case ANSWER -> details.fromTo(name, before.answer(old.answer()), after.answer(now.answer()));
      case LIMITS -> details.fromTo(limits(old), limits(now));
      case KEY -> details.fromTo(name, before.yesNo(old.key()), after.yesNo(now.key()));
      case REQUIRED ->
          details.fromTo(name, before.yesNo(old.required()), after.yesNo(now.required()));
      case SIGN_OFF ->
          details.fromTo(name, before.constant(old.signOff()), after.constant(now.signOff()));
      case HOLD -> details.fromTo(name, before.constant(old.hold()), after.constant(now.hold()));
      case CONDITION ->
          details.fromTo(name, before.condition(old.condition()), after.condition(now.condition()));
      case NOTICES ->
          details.worded(name, before.notices(old.notices()), after.notices(now.notices()));
      case TIMERS -> details.fromTo(name, before.timers(old.timers()), after.timers(now.timers()));
      case PICTURES -> details.pictures(name, old.media(), now.media());
      case HOW -> details.fromTo(name, old.how(), now.how());
      case ESCALATION -> escalation(details, old.escalation(), now.escalation());
      case NUMBER -> details.fromTo(name, old.number(), now.number());
    }
  }

  static void escalation(Details details, Escalation old, Escalation now) {
    details.worded("AUTHORITY", old.authority(), now.authority());
    details.fromTo("CONTACTS", contacts(old), contacts(now));
  }

  private static String contacts(Escalation escalation) {
    return escalation.contacts().stream().map(Contact::line).collect(Collectors.joining("; "));
  }

  private Map<String, String> limits(Step step) {
    Specification given = step.specification();
    Specification specification = given == null ? Specification.open("") : given;
    Integer decimals = specification.decimals();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("LIMITS", Quantities.limits(specification, words));
    parts.put("NOMINAL", measure(specification.nominal(), specification));
    parts.put("UNIT", specification.unit());
    parts.put("DECIMALS", decimals == null ? "" : String.valueOf(decimals));
    parts.put("READINGS", given == null ? "" : String.valueOf(specification.readings()));
    parts.put("AGREEMENT", measure(specification.agreement(), specification));
    return parts;
  }

  private String measure(@Nullable BigDecimal value, Specification specification) {
    return value == null ? "" : (words.number(value) + " " + specification.unit()).strip();
  }
}
