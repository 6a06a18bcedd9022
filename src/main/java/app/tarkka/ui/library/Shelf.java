package app.tarkka.ui.library;

import app.tarkka.document.Document;
import app.tarkka.document.ReviewState;
import app.tarkka.document.RevisionState;
import java.time.LocalDate;
import java.time.ZoneId;

/** A part of the library that can be looked at alone. */
public sealed interface Shelf {
  boolean holds(Document document, LocalDate today, ZoneId zone);

  /** A name for tests and style sheets. */
  String token();

  record All() implements Shelf {
    @Override
    public boolean holds(Document document, LocalDate today, ZoneId zone) {
      return true;
    }

    @Override
    public String token() {
      return "all";
    }
  }

  record ReviewDue() implements Shelf {
    @Override
    public boolean holds(Document document, LocalDate today, ZoneId zone) {
      return ReviewState.of(document, today, zone).needsAttention();
    }

    @Override
    public String token() {
      return "review-due";
    }
  }

  record Drafts() implements Shelf {
    @Override
    public boolean holds(Document document, LocalDate today, ZoneId zone) {
      return document.newestState() == RevisionState.DRAFT;
    }

    @Override
    public String token() {
      return "drafts";
    }
  }

  record InReview() implements Shelf {
    @Override
    public boolean holds(Document document, LocalDate today, ZoneId zone) {
      return document.newestState() == RevisionState.IN_REVIEW;
    }

    @Override
    public String token() {
      return "in-review";
    }
  }

  record Collection(String name) implements Shelf {
    @Override
    public boolean holds(Document document, LocalDate today, ZoneId zone) {
      return document.collection().equals(name);
    }

    @Override
    public String token() {
      return "collection";
    }
  }
}
