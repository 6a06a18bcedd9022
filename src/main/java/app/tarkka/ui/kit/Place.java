package app.tarkka.ui.kit;

import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunLabel;
import app.tarkka.run.search.SearchQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A place in the window. A view is registered for each type of place. */
public sealed interface Place {
  record Today() implements Place {}

  record Library() implements Place {}

  /** What the whole library is searched for. */
  record Search(SearchQuery query) implements Place {}

  /**
   * A choice of what a new document starts from.
   *
   * @param collection where it is filed, empty for none
   * @param template that is chosen already, by its word or id; empty for an empty document
   */
  record NewDocument(String collection, String template) implements Place {}

  /**
   * One document with its revisions, as readers see it.
   *
   * @param step to begin at; empty to begin at its top
   */
  record DocumentPage(DocumentId document, Optional<StepId> step) implements Place {
    public DocumentPage(DocumentId document) {
      this(document, Optional.empty());
    }
  }

  /**
   * @param step to begin at; empty to begin where it was left
   */
  record Editor(DocumentId document, Optional<StepId> step) implements Place {
    public Editor(DocumentId document) {
      this(document, Optional.empty());
    }
  }

  /**
   * A run of a document's newest wording of which nothing is recorded.
   *
   * @param back where the text goes on after it
   */
  record Rehearsal(Editor back) implements Place {}

  /** Every revision of a document, of which two can be compared. */
  record Revisions(DocumentId document) implements Place {}

  /**
   * Two revisions of a document side by side.
   *
   * @param before the number of one, and {@code after} that of a later one
   */
  record Differences(DocumentId document, int before, int after) implements Place {}

  /** What is in force, to be read and signed for. */
  record ReadDocument(DocumentId document) implements Place {}

  /** Who has to read a document, and who did. */
  record Readers(DocumentId document) implements Place {}

  /** Who read what: everybody and every document in force. */
  record Reading() implements Place {}

  /** A document in other languages, beside the source: that revision, or what is in force. */
  record Translations(DocumentId document, Optional<Integer> revision) implements Place {
    public Translations(DocumentId document) {
      this(document, Optional.empty());
    }
  }

  /** What was read from these files, before any of it is kept. */
  record ImportReview(List<Path> files) implements Place {
    public ImportReview {
      files = List.copyOf(files);
    }
  }

  /**
   * Asks for a subject and starts a run of the effective revision.
   *
   * @param document empty to choose one
   * @param subject filled in already; may be empty
   */
  record StartRun(Optional<DocumentId> document, String subject) implements Place {
    public StartRun(DocumentId document) {
      this(Optional.of(document), "");
    }
  }

  record Runner(String run) implements Place {}

  /** The checker's screen of a run. */
  record CheckRun(String run) implements Place {}

  /** The shop's manuals. */
  record Manuals() implements Place {}

  /**
   * @param manual its id
   */
  record Manual(String manual) implements Place {}

  /**
   * The sheets that were printed.
   *
   * @param document of which they are; empty for all of them
   * @param older whether only those are shown at first that are out and no longer in force
   */
  record Sheets(Optional<DocumentId> document, boolean older) implements Place {
    public Sheets() {
      this(Optional.empty(), false);
    }
  }

  record Records() implements Place {}

  /** The records whose subject has these words. */
  record RecordsOf(String subject) implements Place {}

  /**
   * @param nonconformance the id of the one at which the record opens; empty to begin at its top
   */
  record RecordDetail(String run, Optional<String> nonconformance) implements Place {
    public RecordDetail(String run) {
      this(run, Optional.empty());
    }
  }

  /** Two records side by side. */
  record CompareRecords(String left, String right) implements Place {}

  /** What went wrong and is not dealt with yet. */
  record Nonconformances() implements Place {}

  /** Verifies the whole ledger, and a digest from paper. */
  record Verify() implements Place {}

  /**
   * @param newest whether it is the newest revision that is printed, a draft with its mark, and not
   *     the one in force
   */
  record PrintDocument(DocumentId document, boolean newest) implements Place {
    public PrintDocument(DocumentId document) {
      this(document, false);
    }
  }

  /** Several, one after another. */
  record PrintDocuments(List<DocumentId> documents) implements Place {
    public PrintDocuments {
      documents = List.copyOf(documents);
    }
  }

  /**
   * @param byPen whether it is the sheet on which the run goes on by pen that is shown first
   */
  record PrintRecord(String run, boolean byPen) implements Place {
    public PrintRecord(String run) {
      this(run, false);
    }
  }

  /** Several records, one after another. */
  record PrintRecords(List<String> runs) implements Place {
    public PrintRecords {
      runs = List.copyOf(runs);
    }
  }

  record PrintManual(String manual) implements Place {}

  /** Who has read what. */
  record PrintReading() implements Place {}

  /**
   * @param onlyDifferences whether steps at which nothing differs are left out
   */
  record PrintComparison(String left, String right, boolean onlyDifferences) implements Place {}

  /**
   * @param everything whether what stayed as it was is printed as well
   */
  record PrintDifference(DocumentId document, int before, int after, boolean everything)
      implements Place {}

  /** Labels with which these subjects are started or resumed. */
  record PrintLabels(List<RunLabel> labels) implements Place {
    public PrintLabels {
      labels = List.copyOf(labels);
    }

    public PrintLabels(RunLabel one) {
      this(List.of(one));
    }
  }

  record Insight() implements Place {}

  /**
   * @param person who is shown; empty for nobody in particular
   */
  record People(Optional<PersonId> person) implements Place {
    public People() {
      this(Optional.empty());
    }
  }

  record Settings() implements Place {}
}
