package app.tarkka.ui.kit.difference;

import app.tarkka.paper.difference.Changes;
import app.tarkka.paper.difference.Folding;

/** A row of the list. */
sealed interface ChangeRow {
  /** Over what is easily read over. */
  record TwiceHead() implements ChangeRow {}

  record Twice(Changes.Twice twice) implements ChangeRow {}

  /** Over what changed in the document itself. */
  record DocumentHead() implements ChangeRow {}

  record Document(Changes.Detail detail) implements ChangeRow {}

  /** A line, or some that are folded away. */
  record Line(Folding.Item item) implements ChangeRow {}
}
