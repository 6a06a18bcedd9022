package app.tarkka.document.difference;

import app.tarkka.document.Content;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** What may differ in a document before and beside its sections. */
public enum DocumentTrait {
  TITLE(Content::title),
  CODE(Content::code),
  KIND(Content::kind),
  LANGUAGE(Content::language),
  MODE(Content::mode),
  VERIFIES(Content::verifies),
  FINAL_CHECK(Content::finalCheck),
  RELEASE(Content::release),
  TEXT(Content::text),
  PURPOSE(content -> content.about().purpose()),
  SCOPE(content -> content.about().scope()),
  TOOLS(content -> content.about().tools()),
  MATERIALS(content -> content.about().materials()),
  REFERENCES(content -> content.about().references()),
  ESCALATION(Content::escalation);

  private final Function<Content, Object> of;

  DocumentTrait(Function<Content, Object> of) {
    this.of = of;
  }

  /** What is said of one that is not said of a blank one. */
  public static Set<DocumentTrait> of(Content one, Content blank) {
    return between(blank, one);
  }

  static Set<DocumentTrait> between(Content before, Content after) {
    Set<DocumentTrait> changed = EnumSet.noneOf(DocumentTrait.class);
    for (DocumentTrait trait : values()) {
      if (!trait.of.apply(before).equals(trait.of.apply(after))) {
        changed.add(trait);
      }
    }
    return changed;
  }
}
