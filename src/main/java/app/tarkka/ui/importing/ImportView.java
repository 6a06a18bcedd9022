package app.tarkka.ui.importing;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** The import review: what was read beside what became of it, before anything is kept. */
public final class ImportView extends BorderPane implements Leaving {
  private final ImportModel model;
  private final Messages messages;
  private final PageHeader header;
  private final FileList files;
  private final Button save;
  private final HBox actions;
  private final Subscriptions subscriptions = new Subscriptions();

  /**
   * @param chosen the files to read, as the place names them
   */
  public ImportView(ImportModel model, Messages messages, List<Path> chosen) {
    this.model = model;
    this.messages = messages;
    setId("import");
    getStyleClass().add("import");
    getStylesheets().add(Stylesheets.beside(ImportView.class, "importing.css"));
    header = new PageHeader(messages.text("importing.title"));
    VBox top = new VBox(header);
    top.getStyleClass().add("import-top");
    setTop(top);
    files = new FileList(model, messages);
    save = Buttons.primary("import-save", messages.text("importing.save"), model::save);
    actions = new HBox(cancel(), save);
    actions.getStyleClass().addAll("button-row", "import-actions");
    actions.setAlignment(Pos.CENTER_RIGHT);
    subscriptions.follow(model.readingProperty(), _ -> show());
    subscriptions.follow(model.shownProperty(), _ -> show());
    model.read(chosen);
  }

  @Override
  public void leave() {
    subscriptions.close();
    model.leave();
  }

  @Override
  public boolean mayLeave() {
    return model.mayLeave();
  }

  private Button cancel() {
    return Buttons.secondary("import-cancel", messages.text("importing.cancel"), model::close);
  }

  private void show() {
    Optional<Running> running = model.readingProperty().get();
    Optional<ImportDraft> shown = model.shownProperty().get();
    setLeft(model.drafts().size() > 1 ? files : null);
    setBottom(shown.isPresent() ? actions : null);
    header.subtitle().setText(shown.map(this::subtitle).orElse(""));
    if (running.isPresent()) {
      setCenter(progress(running.get()));
    } else {
      shown.ifPresent(draft -> setCenter(review(draft)));
    }
    boolean saveable = shown.filter(ImportDraft::canBeSaved).isPresent();
    save.setVisible(saveable);
    save.setManaged(saveable);
  }

  private String subtitle(ImportDraft draft) {
    int place = model.drafts().indexOf(draft) + 1;
    return model.drafts().size() == 1
        ? draft.fileName()
        : messages.text("importing.file", draft.fileName(), place, model.drafts().size());
  }

  private Node review(ImportDraft draft) {
    if (draft.savedProperty().get().isPresent()) {
      return new EmptyState(Feather.CHECK_CIRCLE, messages.text("importing.saved"));
    }
    return draft
        .imported()
        .<Node>map(read -> new ReviewPane(model, draft, read, messages))
        .orElseGet(() -> refused(draft));
  }

  private Node refused(ImportDraft draft) {
    Label kept = new Label(messages.text("importing.refused.kept"));
    kept.getStyleClass().add("text-muted");
    kept.setWrapText(true);
    kept.setTextAlignment(TextAlignment.CENTER);
    EmptyState told = new EmptyState(Feather.ALERT_OCTAGON, draft.refusal());
    told.setId("import-refused");
    told.getChildren().add(kept);
    return told;
  }

  private Node progress(Running running) {
    ProgressBar bar = new ProgressBar();
    bar.setId("import-progress");
    bar.progressProperty().bind(running.fractionProperty());
    bar.getStyleClass().add("import-progress");
    Label doing = new Label();
    doing.textProperty().bind(running.doingProperty());
    doing.getStyleClass().add("text-muted");
    Label what = new Label(running.what());
    what.getStyleClass().add("text-h3");
    Button stop =
        Buttons.secondary("import-stop", messages.text("importing.cancel"), running::cancel);
    VBox box = new VBox(what, bar, doing, stop);
    box.getStyleClass().add("gap-16");
    box.setAlignment(Pos.CENTER);
    return box;
  }
}
