package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.ui.kit.Status;
import java.util.List;

/**
 * One place of a run as the overview and the review show it.
 *
 * @param unit the piece that it is about, 0 for the whole run
 * @param part number and title of its section; the trigger stands with the first of each
 * @param status how it stands, with {@code word} beside the mark
 * @param words the answer, or that it is withheld; empty when there is none
 * @param who who answered it, and when; empty when nobody did
 * @param remarks what is to be known beside the answer: in limits or out, corrected, not
 *     applicable, what went wrong before, who still checks it
 * @param notable whether any of that deserves a look before somebody signs
 */
public record RunLine(
    StepId step,
    int unit,
    Part part,
    String number,
    String title,
    Standing standing,
    Status status,
    String word,
    String words,
    String who,
    List<String> remarks,
    boolean notable) {
  public RunLine {
    remarks = List.copyOf(remarks);
  }

  /** Whether it is done, due now, or comes later. */
  public enum Standing {
    DONE,
    DUE,
    LATER,
    /** A condition hides it as the run stands, or it waits for a blind check. */
    NOT_ASKED
  }

  /** The section that it is in, counted from 1. */
  public record Part(int number, String title, String trigger) {}
}
