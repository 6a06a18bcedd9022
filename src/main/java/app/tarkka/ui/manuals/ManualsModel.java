package app.tarkka.ui.manuals;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualControl.Refusal;
import app.tarkka.document.manual.ManualStanding;
import app.tarkka.person.Authentication;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Every manual of the shop, and a new one. */
public final class ManualsModel {
  private final Workbench workbench;
  private final ManualServices services;
  private final ReadOnlyObjectWrapper<Optional<List<ManualStanding>>> manuals =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  public ManualsModel(Workbench workbench, ManualServices services) {
    this.workbench = workbench;
    this.services = services;
  }

  /** By title; empty while they are read. */
  public ReadOnlyObjectProperty<Optional<List<ManualStanding>>> manualsProperty() {
    return manuals.getReadOnlyProperty();
  }

  /** Why no manual was made; empty when one was. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public void refresh() {
    workbench
        .background()
        .read(
            workbench.text("manuals.reading"),
            () -> {
              Map<DocumentId, Document> known = services.byId();
              return services.manuals().all().stream()
                  .map(manual -> services.standing(manual, known))
                  .toList();
            },
            read -> manuals.set(Optional.of(read)));
  }

  public void open(String id) {
    workbench.navigation().go(new Place.Manual(id));
  }

  /** Asks what it is called, and opens it. */
  public void create() {
    services.writer().then(_ -> services.signedIn().get().ifPresent(this::create));
  }

  private void create(Authentication by) {
    workbench
        .dialogs()
        .askText(
            new Question(
                workbench.text("manuals.new.title"),
                workbench.text("manuals.new.text"),
                workbench.text("manuals.new.action")),
            "")
        .ifPresent(
            title -> {
              Manual manual = new Manual(services.ids().get(), title, "", List.of());
              workbench
                  .background()
                  .<Optional<Refusal>>write(
                      workbench.text("manuals.keeping"),
                      () -> services.control().keep(manual, by),
                      refused -> made(manual, refused));
            });
  }

  private void made(Manual manual, Optional<Refusal> refused) {
    refusal.set(refused.map(why -> workbench.messages().text("manuals", why)).orElse(""));
    if (refused.isEmpty()) {
      open(manual.id());
    }
  }
}
