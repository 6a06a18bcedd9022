package app.tarkka.testkit;

import app.tarkka.document.template.NewDocuments;

/** Makes documents in a test library, from templates too. */
public final class NewDrafts {
  private NewDrafts() {}

  public static NewDocuments of(TestLibrary shop) {
    return new NewDocuments(shop.documents(), shop.library().templates(), shop.ids(), shop.clock());
  }
}
