package app.tarkka.ui.importing;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.exchange.Imported;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One file under review: what was read of it, or why it could not be, and how it will be kept. */
public final class ImportDraft {
  private final Path file;
  private final @Nullable Imported imported;
  private final String refusal;
  private final StringProperty code = new SimpleStringProperty("");
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty collection = new SimpleStringProperty("");
  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PROCEDURE);
  private final Map<Kind, String> proposals = new EnumMap<>(Kind.class);
  private final StringProperty codeRefusal = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<DocumentId>> saved =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private ImportDraft(Path file, @Nullable Imported imported, String refusal) {
    this.file = file;
    this.imported = imported;
    this.refusal = refusal;
  }

  /**
   * @param proposed the code for a kind; asked once for each, and only while there is no other code
   */
  static ImportDraft read(Path file, Imported imported, Function<Kind, String> proposed) {
    ImportDraft draft = new ImportDraft(file, imported, "");
    Content content = imported.content();
    draft.title.set(content.title());
    draft.kind.set(content.kind());
    draft.code.set(
        content.code().isBlank()
            ? draft.proposals.computeIfAbsent(content.kind(), proposed)
            : content.code());
    draft.kind.subscribe((before, kind) -> draft.follow(before, kind, proposed));
    draft.code.subscribe(_ -> draft.codeRefusal.set(""));
    return draft;
  }

  /** A code that was proposed follows the kind; one that was typed or read is the person's. */
  private void follow(Kind before, Kind now, Function<Kind, String> proposed) {
    if (code.get().equals(proposals.get(before))) {
      code.set(proposals.computeIfAbsent(now, proposed));
    }
  }

  static ImportDraft refused(Path file, String why) {
    return new ImportDraft(file, null, why);
  }

  public String fileName() {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** Empty when the file was refused. */
  public Optional<Imported> imported() {
    return Optional.ofNullable(imported);
  }

  /** Why the file cannot be imported, in plain words; empty when it can. */
  public String refusal() {
    return refusal;
  }

  public StringProperty codeProperty() {
    return code;
  }

  public StringProperty titleProperty() {
    return title;
  }

  public StringProperty collectionProperty() {
    return collection;
  }

  public ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  /** Why the code cannot be used, beside its field; empty when it can. */
  public StringProperty codeRefusalProperty() {
    return codeRefusal;
  }

  /** The draft that was made of it, empty until it was saved. */
  public ReadOnlyObjectProperty<Optional<DocumentId>> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  boolean canBeSaved() {
    return imported != null && saved.get().isEmpty();
  }

  void becameDraft(DocumentId id) {
    saved.set(Optional.of(id));
  }

  /** What will be saved: as read, with the fields as they stand now. */
  Optional<Content> content() {
    return imported()
        .map(
            read ->
                read.content().toBuilder()
                    .code(code.get().strip())
                    .title(title.get().strip())
                    .kind(kind.get())
                    .build());
  }
}
