package app.tarkka.run.search;

import app.tarkka.document.Document;
import app.tarkka.document.StepId;
import app.tarkka.person.Person;
import app.tarkka.run.RunSummary;
import java.time.Instant;

/**
 * One thing that was found. What was looked for stands between U+0002 and U+0003 in the texts that
 * are called marked; see {@link Marked}.
 */
public sealed interface Found {
  SearchGroup group();

  /**
   * @param title marked
   * @param where the words of the text around a hit, marked; empty when the hit is in code or title
   */
  record OfDocument(Document document, String title, String where) implements Found {
    @Override
    public SearchGroup group() {
      return SearchGroup.DOCUMENTS;
    }
  }

  /**
   * @param number as the step is counted
   * @param text marked
   */
  record OfStep(Document document, StepId step, String number, String text) implements Found {
    @Override
    public SearchGroup group() {
      return SearchGroup.STEPS;
    }
  }

  /**
   * @param name of the picture, marked
   */
  record OfPicture(Document document, StepId step, String number, String name) implements Found {
    @Override
    public SearchGroup group() {
      return SearchGroup.PICTURES;
    }
  }

  /**
   * @param name marked
   */
  record OfPerson(Person person, String name) implements Found {
    @Override
    public SearchGroup group() {
      return SearchGroup.PEOPLE;
    }
  }

  /**
   * An order, lot, batch or serial number.
   *
   * @param subject as its newest run spells it
   * @param marked the same, marked
   * @param last when its newest run was started
   */
  record OfSubject(String subject, String marked, int runs, Instant last) implements Found {
    @Override
    public SearchGroup group() {
      return SearchGroup.SUBJECTS;
    }
  }

  /**
   * @param subject marked
   * @param title code and title of the document, marked
   * @param where what was written about it around a hit, marked; empty when there is no hit in that
   */
  record OfRecord(RunSummary run, String subject, String title, String where) implements Found {
    @Override
    public SearchGroup group() {
      return SearchGroup.RECORDS;
    }
  }
}
