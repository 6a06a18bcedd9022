package app.tarkka.ui.today;

import app.tarkka.document.DocumentId;

/** A procedure in force that can be started. */
record StartItem(DocumentId document, String code, String title) {
  boolean matches(String typed) {
    String sought = typed.strip().toLowerCase(java.util.Locale.ROOT);
    return (code + " " + title).toLowerCase(java.util.Locale.ROOT).contains(sought);
  }
}
