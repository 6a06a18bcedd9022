package app.tarkka.ui.editor;

import app.tarkka.document.Documents;
import app.tarkka.document.Media;
import app.tarkka.document.outline.Clipping;
import app.tarkka.ui.kit.Workbench;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * Lines to and from the system's clipboard: for Tarkka with everything that was set on them, for
 * other programs as a numbered list.
 */
final class RowTransfer {
  private static final String TYPE = "application/x-tarkka-rows";

  private final Workbench workbench;
  private final Documents documents;
  private final OutlineActions actions;

  RowTransfer(Workbench workbench, Documents documents, OutlineActions actions) {
    this.workbench = workbench;
    this.documents = documents;
    this.actions = actions;
  }

  void copy() {
    Clipping clipping = actions.clipping();
    if (!clipping.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(clipping.text());
      content.put(format(), clipping.json());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  void cut() {
    copy();
    actions.cut();
  }

  /** Puts copied lines behind the chosen ones, if there are any on the clipboard. */
  boolean paste() {
    Optional<Clipping> rows = rows();
    rows.ifPresent(this::insert);
    return rows.isPresent();
  }

  /** Lines that were copied here or in another window of Tarkka. */
  private static Optional<Clipping> rows() {
    return Clipboard.getSystemClipboard().getContent(format()) instanceof String json
        ? Clipping.read(json)
        : Optional.empty();
  }

  /** A picture that this library does not have is marked as missing, so that it can be supplied. */
  private void insert(Clipping clipping) {
    workbench
        .background()
        .read(
            workbench.text("editor.paste.reading"),
            () -> clipping.withMedia(this::known),
            actions::insert);
  }

  private Media known(Media media) {
    String sha256 = media.sha256();
    return sha256 == null || documents.media(sha256).isPresent()
        ? media
        : new Media(media.name(), null);
  }

  /** A format may be made only once in a program. */
  private static DataFormat format() {
    DataFormat known = DataFormat.lookupMimeType(TYPE);
    return known == null ? new DataFormat(TYPE) : known;
  }
}
