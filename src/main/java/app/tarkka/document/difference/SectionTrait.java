package app.tarkka.document.difference;

import app.tarkka.document.Section;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may differ in a section that both contents have; its steps stand for themselves. */
public enum SectionTrait {
  TITLE(Section::title),
  TEXT(Section::text),
  CONDITION(Section::condition),
  REPEAT(Section::repeat),
  NOTICES(Section::notices),
  TRIGGER(section -> section.cues().trigger()),
  COMPLETION(section -> section.cues().completion()),
  LEVEL(Section::level),
  /** The steps of another document, and of which of its revisions. */
  FROM(Section::from);

  private final Function<Section, @Nullable Object> of;

  SectionTrait(Function<Section, @Nullable Object> of) {
    this.of = of;
  }

  /** What is said of one that is not said of a blank one. */
  public static Set<SectionTrait> of(Section one, Section blank) {
    return between(blank, one);
  }

  static Set<SectionTrait> between(Section before, Section after) {
    Set<SectionTrait> changed = EnumSet.noneOf(SectionTrait.class);
    for (SectionTrait trait : values()) {
      if (!Objects.equals(trait.of.apply(before), trait.of.apply(after))) {
        changed.add(trait);
      }
    }
    return changed;
  }
}
