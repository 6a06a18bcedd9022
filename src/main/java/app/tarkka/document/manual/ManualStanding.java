package app.tarkka.document.manual;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.ReviewState;
import app.tarkka.document.RevisionState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A manual with what its documents are today. */
public record ManualStanding(Manual manual, List<Line> lines) {
  public ManualStanding {
    lines = List.copyOf(lines);
  }

  /**
   * A part of the manual. What is no longer in the library, because it belonged to a sample that
   * was removed, has no line. Its index is that of the part in its manual.
   */
  public sealed interface Line {
    int index();

    record OfHeading(int index, String text) implements Line {}

    record OfDocument(int index, Document document, ReviewState review) implements Line {
      /** To be reviewed today, or overdue. */
      public boolean due() {
        return review == ReviewState.TODAY || review == ReviewState.LATE;
      }

      /** It was taken out of force, and nothing came in its place. */
      public boolean withdrawn() {
        return document.effective() == null && document.newestState() == RevisionState.WITHDRAWN;
      }

      /** Nothing of it is in force yet. */
      public boolean notYet() {
        return document.effective() == null && !withdrawn();
      }

      /** A newer wording than the one in force is being written or reviewed. */
      public boolean newer() {
        Integer effective = document.effective();
        return effective != null && document.newest() > effective;
      }
    }
  }

  /**
   * @param zone in which days begin
   */
  public static ManualStanding of(
      Manual manual, Map<DocumentId, Document> documents, LocalDate today, ZoneId zone) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < manual.parts().size(); i++) {
      switch (manual.parts().get(i)) {
        case ManualPart.Heading(String text) -> lines.add(new Line.OfHeading(i, text));
        case ManualPart.Entry(DocumentId id) -> {
          Document document = documents.get(id);
          if (document != null) {
            ReviewState review = ReviewState.of(document, today, zone);
            lines.add(new Line.OfDocument(i, document, review));
          }
        }
      }
    }
    return new ManualStanding(manual, lines);
  }

  public List<Line.OfDocument> documents() {
    return lines.stream()
        .filter(Line.OfDocument.class::isInstance)
        .map(Line.OfDocument.class::cast)
        .toList();
  }

  /** How many are to be reviewed today, or overdue. */
  public long due() {
    return documents().stream().filter(Line.OfDocument::due).count();
  }

  /** How many are out of force. */
  public long withdrawn() {
    return documents().stream().filter(Line.OfDocument::withdrawn).count();
  }
}
