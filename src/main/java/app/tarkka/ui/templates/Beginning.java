package app.tarkka.ui.templates;

import app.tarkka.document.Kind;
import app.tarkka.document.template.GivenTemplate;
import app.tarkka.document.template.OwnTemplate;

/** One line of the choice. */
public sealed interface Beginning {
  /** By which a place names it; empty for an empty document. */
  String id();

  /** A document with one line to write in. */
  record Empty(Kind kind) implements Beginning {
    @Override
    public String id() {
      return "";
    }
  }

  /** A template that Tarkka brings. */
  record Given(GivenTemplate template, String name, Kind kind) implements Beginning {
    @Override
    public String id() {
      return template.token();
    }
  }

  /** A template of the shop's own. */
  record Own(OwnTemplate template) implements Beginning {
    @Override
    public String id() {
      return template.id();
    }
  }
}
