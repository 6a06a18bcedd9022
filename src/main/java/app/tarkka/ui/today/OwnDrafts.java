package app.tarkka.ui.today;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.RevisionState;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What whoever is signed in is writing: documents that they keep, or whose draft is theirs. */
record OwnDrafts(Messages messages, TodayWords words, Optional<PersonId> viewer) {
  /** The library has a shelf of all of them. */
  private static final int MOST = 5;

  /**
   * @param sentBack what is said above already
   */
  List<TodayItem> of(List<Document> all, Documents documents, List<TodayItem> sentBack) {
    Set<Place> said = sentBack.stream().map(TodayItem::place).collect(Collectors.toSet());
    return viewer.stream()
        .flatMap(
            who ->
                all.stream()
                    .filter(document -> document.newestState() == RevisionState.DRAFT)
                    .filter(document -> !said.contains(new Place.Editor(document.id())))
                    .filter(document -> isOf(who, document, documents)))
        .sorted(Comparator.comparing(Document::changed).reversed())
        .limit(MOST)
        .map(this::item)
        .toList();
  }

  private static boolean isOf(PersonId who, Document document, Documents documents) {
    return who.equals(document.owner())
        || documents
            .revision(document.id(), document.newest())
            .filter(draft -> who.equals(draft.author()))
            .isPresent();
  }

  private TodayItem item(Document document) {
    return new TodayItem(
        "draft-" + document.id().value(),
        Status.OPEN,
        messages.text("today.word.draft"),
        document.code(),
        document.title(),
        messages.text("today.draft", document.newest(), words.time(document.changed())),
        messages.text("today.action.open"),
        new Place.Editor(document.id()));
  }
}
