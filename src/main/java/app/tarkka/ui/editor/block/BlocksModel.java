package app.tarkka.ui.editor.block;

import app.tarkka.document.BlockPin;
import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.block.Blocks;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The blocks of a draft: which there are, which have a newer revision, and where it is one. */
public final class BlocksModel {
  private final Workbench workbench;
  private final Documents documents;
  private final DocumentId own;
  private final DraftModel draft;
  private final Supplier<String> ids;
  private final ReadOnlyObjectWrapper<Known> known =
      new ReadOnlyObjectWrapper<>(new Known(List.of(), Map.of(), List.of()));

  public BlocksModel(
      Workbench workbench,
      Documents documents,
      DocumentId own,
      DraftModel draft,
      Supplier<String> ids) {
    this.workbench = workbench;
    this.documents = documents;
    this.own = own;
    this.draft = draft;
    this.ids = ids;
    read();
  }

  /**
   * What the library says.
   *
   * @param offered documents in force whose steps can be put in
   * @param newest what is in force now of each block that is used here
   * @param uses where this document is a block
   */
  public record Known(List<Document> offered, Map<DocumentId, Revision> newest, List<Use> uses) {}

  /**
   * A document that has this one as a block.
   *
   * @param revision of this one that it has
   */
  record Use(Document document, int revision) {}

  public ReadOnlyObjectProperty<Known> knownProperty() {
    return known.getReadOnlyProperty();
  }

  DraftModel draft() {
    return draft;
  }

  /** What can be put in and has all these words, or their beginnings, in its code or title. */
  public List<Document> offered(String words) {
    List<String> sought = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return known.get().offered().stream()
        .filter(
            document -> {
              String name = (document.code() + " " + document.title()).toLowerCase(Locale.ROOT);
              return sought.stream().allMatch(name::contains);
            })
        .toList();
  }

  /** The block that a line is of. */
  Optional<BlockPin> at(Spot spot) {
    return new Blocks(draft.content()).of(spot);
  }

  /** What is in force of the block's document, where that is another revision. */
  Optional<Revision> newer(BlockPin pin) {
    return Optional.ofNullable(known.get().newest().get(pin.document()))
        .filter(revision -> revision.number() > pin.revision());
  }

  /** The uses here of which a newer revision is in force. */
  public Set<BlockPin> outdated() {
    return new Blocks(draft.content())
        .pins().stream().filter(pin -> newer(pin).isPresent()).collect(Collectors.toSet());
  }

  /** Puts the steps in force of a document behind the section that one is in. */
  public void insert(Document block) {
    workbench
        .background()
        .read(
            workbench.text("editor.block.reading"),
            () -> documents.effective(block.id()),
            found -> found.ifPresent(this::insert));
  }

  private void insert(Revision block) {
    var edit =
        new Blocks(draft.content()).inserted(draft.currentProperty().get(), block, ids.get());
    draft.place(edit.content(), edit.focus());
    read();
  }

  /** Takes the steps of the revision in force. */
  void takeNewer(BlockPin pin) {
    newer(pin)
        .flatMap(revision -> new Blocks(draft.content()).exchanged(pin, revision))
        .ifPresent(edit -> draft.place(edit.content(), edit.focus()));
  }

  /** Makes the steps the document's own. */
  void detach(BlockPin pin) {
    draft.place(new Blocks(draft.content()).detached(pin), draft.currentProperty().get());
  }

  void remove(BlockPin pin) {
    Content left = new Blocks(draft.content()).without(pin);
    draft.place(left, Spot.ofSection(0));
  }

  void openBlock(BlockPin pin) {
    workbench.navigation().go(new Place.DocumentPage(pin.document(), Optional.empty()));
  }

  void open(Document document) {
    workbench.navigation().go(new Place.DocumentPage(document.id(), Optional.empty()));
  }

  void compare(BlockPin pin, Revision newer) {
    workbench
        .navigation()
        .go(new Place.Differences(pin.document(), pin.revision(), newer.number()));
  }

  private void read() {
    List<BlockPin> pins = new Blocks(draft.content()).pins();
    workbench
        .background()
        .read(
            workbench.text("editor.block.reading"), () -> known(documents.all(), pins), known::set);
  }

  private Known known(List<Document> all, List<BlockPin> pins) {
    List<Document> offered =
        all.stream()
            .filter(document -> document.effective() != null && !document.id().equals(own))
            .filter(document -> document.kind() != Kind.POLICY)
            .toList();
    Map<DocumentId, Revision> newest = new HashMap<>();
    for (DocumentId document : pins.stream().map(BlockPin::document).collect(Collectors.toSet())) {
      documents.effective(document).ifPresent(revision -> newest.put(document, revision));
    }
    List<Use> uses = new ArrayList<>();
    for (Document document : all) {
      documents
          .revision(document.id(), document.newest())
          .flatMap(revision -> ofThis(revision.content()))
          .ifPresent(pin -> uses.add(new Use(document, pin.revision())));
    }
    return new Known(offered, newest, uses);
  }

  private Optional<BlockPin> ofThis(Content content) {
    return new Blocks(content)
        .pins().stream().filter(pin -> pin.document().equals(own)).findFirst();
  }
}
