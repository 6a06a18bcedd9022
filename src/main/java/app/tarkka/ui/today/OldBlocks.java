package app.tarkka.ui.today;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.OutdatedBlock;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Documents with a block of an older revision, a line each: for whoever keeps the document, for the
 * shop's owners, and for everybody where nobody is signed in.
 */
record OldBlocks(Messages messages, List<Person> people, Optional<PersonId> viewer) {
  List<TodayItem> of(List<OutdatedBlock> outdated, List<Document> documents) {
    Map<DocumentId, List<OutdatedBlock>> byDocument =
        outdated.stream().collect(Collectors.groupingBy(OutdatedBlock::document));
    return documents.stream()
        .filter(document -> byDocument.containsKey(document.id()) && concerns(document))
        .map(document -> item(document, byDocument.getOrDefault(document.id(), List.of())))
        .toList();
  }

  private boolean concerns(Document document) {
    return viewer.isEmpty()
        || viewer.get().equals(document.owner())
        || people.stream()
            .anyMatch(person -> person.id().equals(viewer.get()) && person.may(Role.OWNER));
  }

  private TodayItem item(Document document, List<OutdatedBlock> blocks) {
    return new TodayItem(
        "blocks-" + document.id().value(),
        Status.ATTENTION,
        messages.text("today.word.blocks"),
        document.code(),
        document.title(),
        blocks.stream()
            .map(
                block ->
                    messages.text("today.blocks", block.code(), block.pinned(), block.current()))
            .distinct()
            .collect(Collectors.joining(" ")),
        messages.text("today.action.open"),
        new Place.Editor(document.id()));
  }
}
