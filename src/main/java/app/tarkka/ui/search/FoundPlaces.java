package app.tarkka.ui.search;

import app.tarkka.document.Document;
import app.tarkka.document.StepId;
import app.tarkka.run.search.Found;
import app.tarkka.ui.kit.Place;
import java.util.Optional;

/** Where each thing that is found is opened. */
final class FoundPlaces {
  private FoundPlaces() {}

  /** Where something that was found is. */
  static Place of(Found found) {
    return switch (found) {
      case Found.OfDocument(var document, _, _) ->
          document.effective() == null
              ? new Place.Editor(document.id())
              : new Place.DocumentPage(document.id());
      case Found.OfStep(var document, var step, _, _) -> step(document, step);
      case Found.OfPicture(var document, var step, _, _) -> step(document, step);
      case Found.OfPerson(var person, _) -> new Place.People(Optional.of(person.id()));
      case Found.OfSubject(var subject, _, _, _) -> new Place.RecordsOf(subject);
      case Found.OfRecord(var run, _, _, _) -> new Place.RecordDetail(run.id().value());
    };
  }

  private static Place step(Document document, StepId step) {
    return document.effective() == null
        ? new Place.Editor(document.id(), Optional.of(step))
        : new Place.DocumentPage(document.id(), Optional.of(step));
  }
}
