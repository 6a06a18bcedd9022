package app.tarkka.document.manual;

import app.tarkka.document.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An ordered set of documents that is read, and one day printed, as one book. A document can be in
 * several, and once in each.
 *
 * @param id that stays when it is renamed
 * @param introduction what is said before the first document, in Markdown; may be empty
 */
public record Manual(String id, String title, String introduction, List<ManualPart> parts) {
  public Manual {
    parts = List.copyOf(parts);
  }

  public List<DocumentId> documents() {
    return parts.stream()
        .filter(ManualPart.Entry.class::isInstance)
        .map(part -> ((ManualPart.Entry) part).document())
        .toList();
  }

  public boolean holds(DocumentId document) {
    return documents().contains(document);
  }

  public Manual withTitle(String changed) {
    return new Manual(id, changed, introduction, parts);
  }

  public Manual withIntroduction(String changed) {
    return new Manual(id, title, changed, parts);
  }

  /** With a part at its end. */
  public Manual with(ManualPart part) {
    List<ManualPart> changed = new ArrayList<>(parts);
    changed.add(part);
    return new Manual(id, title, introduction, changed);
  }

  /** With another part in a place. */
  public Manual with(int index, ManualPart part) {
    List<ManualPart> changed = new ArrayList<>(parts);
    changed.set(index, part);
    return new Manual(id, title, introduction, changed);
  }

  public Manual without(int index) {
    List<ManualPart> changed = new ArrayList<>(parts);
    changed.remove(index);
    return new Manual(id, title, introduction, changed);
  }

  /** With the part of one place in another one; the same when there is no such place. */
  public Manual moved(int from, int to) {
    if (from < 0 || to < 0 || from >= parts.size() || to >= parts.size()) {
      return this;
    }
    List<ManualPart> changed = new ArrayList<>(parts);
    Collections.rotate(
        changed.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    return new Manual(id, title, introduction, changed);
  }
}
