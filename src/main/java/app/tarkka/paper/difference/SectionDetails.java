package app.tarkka.paper.difference;

import app.tarkka.document.Section;
import app.tarkka.document.difference.SectionTrait;
import app.tarkka.paper.Words;

/** What is told of a section's traits beside its title. */
final class SectionDetails {
  private final TraitWords before;
  private final TraitWords after;
  private final Details details;

  SectionDetails(Words words, TraitWords before, TraitWords after, Details.Telling telling) {
    this.before = before;
    this.after = after;
    this.details = new Details(words, telling);
  }

  Details of(Iterable<SectionTrait> traits, Section old, Section now) {
    for (SectionTrait trait : traits) {
      int told = details.size();
      tell(trait, old, now);
      if (details.size() == told && trait != SectionTrait.TITLE) {
        details.sameMeaning("SECTION_" + trait.name());
      }
    }
    return details;
  }

  private void tell(SectionTrait trait, Section old, Section now) {
    String name = "SECTION_" + trait.name();
    switch (trait) {
      case TITLE -> {}
      case TEXT -> details.worded(name, old.text(), now.text());
      case CONDITION ->
          details.fromTo(name, before.condition(old.condition()), after.condition(now.condition()));
      case REPEAT -> details.fromTo(name, before.repeat(old.repeat()), after.repeat(now.repeat()));
      case NOTICES ->
          details.worded(name, before.notices(old.notices()), after.notices(now.notices()));
      case TRIGGER -> details.worded(name, old.cues().trigger(), now.cues().trigger());
      case COMPLETION -> details.worded(name, old.cues().completion(), now.cues().completion());
      case FROM -> details.fromTo(name, before.pinned(old.from()), after.pinned(now.from()));
      case LEVEL -> details.fromTo(name, String.valueOf(old.level()), String.valueOf(now.level()));
    }
  }
}
