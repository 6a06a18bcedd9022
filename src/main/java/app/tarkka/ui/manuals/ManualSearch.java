package app.tarkka.ui.manuals;

import app.tarkka.document.Document;
import app.tarkka.document.RevisionState;
import app.tarkka.document.SearchHit;
import app.tarkka.document.manual.Manual;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Documents that are not in the manual yet: all, or those that have what was typed. An answer to
 * older words never replaces one to newer.
 */
public final class ManualSearch {
  /** More are not read; longer words find fewer. */
  private static final int MOST = 8;

  private static final int LOOKED_AT = 200;

  private final Workbench workbench;
  private final ManualServices services;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Found> found =
      new ReadOnlyObjectWrapper<>(new Found(List.of(), 0));
  private Manual manual = new Manual("", "", "", List.of());
  private long asked;

  ManualSearch(Workbench workbench, ManualServices services) {
    this.workbench = workbench;
    this.services = services;
    typed.subscribe(_ -> look());
  }

  /**
   * @param more how many others there are
   */
  public record Found(List<Offer> offers, int more) {}

  /**
   * @param possible whether it was sent for review once; what never was can still be deleted
   */
  public record Offer(Document document, boolean possible) {}

  public StringProperty typedProperty() {
    return typed;
  }

  public ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** What is in the manual is not offered. */
  void without(Manual now) {
    manual = now;
    look();
  }

  private void look() {
    if (manual.id().isEmpty()) {
      return;
    }
    long mine = ++asked;
    String words = typed.get().strip();
    Manual now = manual;
    workbench
        .background()
        .read(
            workbench.text("manuals.looking"),
            () -> found(words, now),
            read -> {
              if (mine == asked) {
                found.set(read);
              }
            });
  }

  private Found found(String words, Manual now) {
    List<Document> all =
        words.isEmpty()
            ? services.documents().all()
            : services.documents().search(words, LOOKED_AT).stream()
                .map(SearchHit::document)
                .toList();
    List<Document> others = all.stream().filter(each -> !now.holds(each.id())).toList();
    return new Found(
        others.stream().limit(MOST).map(each -> new Offer(each, possible(each))).toList(),
        Math.max(0, others.size() - MOST));
  }

  private boolean possible(Document document) {
    return document.newest() > 1
        || document.newestState() != RevisionState.DRAFT
        || services.control().canHold(document.id());
  }
}
