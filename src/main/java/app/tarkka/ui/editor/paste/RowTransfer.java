package app.tarkka.ui.editor.paste;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Media;
import app.tarkka.document.outline.Clipping;
import app.tarkka.document.outline.CopiedLines;
import app.tarkka.document.outline.Detached;
import app.tarkka.ui.editor.draft.OutlineActions;
import app.tarkka.ui.editor.picture.PicturesModel;
import app.tarkka.ui.kit.ClipboardPicture;
import app.tarkka.ui.kit.Workbench;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * Lines to and from the system's clipboard: for Tarkka with everything that was set on them, for
 * other programs as a numbered list.
 */
public final class RowTransfer {
  private static final String TYPE = "application/x-tarkka-rows";

  private final Workbench workbench;
  private final Documents documents;
  private final DocumentId document;
  private final OutlineActions actions;
  private final PasteModel pasting;
  private final PicturesModel pictures;
  private final ReadOnlyObjectWrapper<Optional<Detached>> leftOut =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param document that the lines are of
   */
  public RowTransfer(
      Workbench workbench,
      Documents documents,
      DocumentId document,
      OutlineActions actions,
      PasteModel pasting,
      PicturesModel pictures) {
    this.workbench = workbench;
    this.documents = documents;
    this.document = document;
    this.actions = actions;
    this.pasting = pasting;
    this.pictures = pictures;
  }

  /** What is pasted and waits for a review. */
  public PasteModel pasting() {
    return pasting;
  }

  /** What the lines that were put in last had to leave behind; empty when nothing. */
  public ReadOnlyObjectProperty<Optional<Detached>> leftOutProperty() {
    return leftOut.getReadOnlyProperty();
  }

  /** It was read, or is undone. */
  public void forgetLeftOut() {
    leftOut.set(Optional.empty());
  }

  public void copy() {
    Clipping clipping = actions.clipping();
    if (!clipping.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(clipping.text());
      content.put(format(), new CopiedLines(document, clipping).json());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  public void cut() {
    copy();
    actions.cut();
  }

  /** Puts what is on the clipboard behind the chosen lines; a picture beside the current step. */
  public void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (!pasteInText() && hasWords(clipboard)) {
      offer(clipboard);
    }
  }

  /**
   * Pastes what is more than a text can hold: lines, or pictures.
   *
   * @return false for one line of text, which belongs where the cursor is
   */
  public boolean pasteInText() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    Optional<CopiedLines> rows = rows();
    if (rows.isPresent()) {
      insert(rows.get());
    } else if (actions.inStep() && !pictureFiles(clipboard).isEmpty()) {
      pictures.addFiles(pictureFiles(clipboard));
    } else if (text(clipboard).lines().filter(line -> !line.isBlank()).count() > 1
        || (text(clipboard).isBlank() && clipboard.hasHtml())) {
      offer(clipboard);
    } else if (!hasWords(clipboard) && actions.inStep()) {
      ClipboardPicture.now().ifPresent(image -> pictures.paste(() -> ClipboardPicture.png(image)));
    } else {
      return false;
    }
    return true;
  }

  /**
   * Files that were copied, when they are all pictures; a file manager gives their names as text
   * too.
   */
  private static List<Path> pictureFiles(Clipboard clipboard) {
    List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
    List<Path> paths = files.stream().map(File::toPath).toList();
    return paths.stream().allMatch(PicturesModel::named) ? paths : List.of();
  }

  private void offer(Clipboard clipboard) {
    String html = clipboard.hasHtml() ? clipboard.getHtml() : "";
    pasting.offer(html, text(clipboard));
  }

  private static boolean hasWords(Clipboard clipboard) {
    return clipboard.hasHtml() || !text(clipboard).isBlank();
  }

  private static String text(Clipboard clipboard) {
    return clipboard.hasString() ? clipboard.getString() : "";
  }

  /** Lines that were copied here or in another window of Tarkka. */
  private static Optional<CopiedLines> rows() {
    return Clipboard.getSystemClipboard().getContent(format()) instanceof String json
        ? CopiedLines.read(json)
        : Optional.empty();
  }

  /** A picture that this library does not have is marked as missing, so that it can be supplied. */
  private void insert(CopiedLines copied) {
    workbench
        .background()
        .read(
            workbench.text("editor.paste.reading"),
            () -> new CopiedLines(copied.document(), copied.lines().withMedia(this::known)),
            this::put);
  }

  private void put(CopiedLines copied) {
    if (copied.document().equals(document)) {
      actions.insertAgain(copied.lines());
      forgetLeftOut();
    } else {
      Detached fit = copied.detached();
      actions.insert(fit.lines());
      leftOut.set(Optional.of(fit).filter(it -> it.conditions() + it.formulas() > 0));
    }
  }

  private Media known(Media media) {
    String sha256 = media.sha256();
    return sha256 == null || documents.media(sha256).isPresent() ? media : media.withBytes(null);
  }

  /** A format may be made only once in a program. */
  public static DataFormat format() {
    DataFormat known = DataFormat.lookupMimeType(TYPE);
    return known == null ? new DataFormat(TYPE) : known;
  }
}
