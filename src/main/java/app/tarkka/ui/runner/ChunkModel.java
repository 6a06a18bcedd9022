package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** At most nine rows of one section. Each row is its own entry; there is no tick-all (R1). */
public final class ChunkModel {
  /** More rows than this are another chunk. */
  public static final int MOST_ROWS = 9;

  private final List<StepModel> rows;
  private final Optional<CallActs.Voices> voices;
  private final IntegerProperty current = new SimpleIntegerProperty();

  /**
   * @param voices who reads the rows aloud and who answers; empty when they are not read
   */
  ChunkModel(List<StepModel> rows, Optional<StepId> at, Optional<CallActs.Voices> voices) {
    this.rows = List.copyOf(rows);
    this.voices = voices;
    current.set(at.map(this::indexOf).filter(i -> i >= 0).orElseGet(this::firstOpen));
  }

  public List<StepModel> rows() {
    return rows;
  }

  public Optional<CallActs.Voices> voices() {
    return voices;
  }

  /** The row that the keys act on, from 0. */
  public IntegerProperty currentProperty() {
    return current;
  }

  public StepModel row() {
    return rows.get(current.get());
  }

  void toNextRow() {
    current.set(Math.min(rows.size() - 1, current.get() + 1));
  }

  void toPreviousRow() {
    current.set(Math.max(0, current.get() - 1));
  }

  boolean complete() {
    return rows.stream().allMatch(row -> row.mode() == StepModel.Mode.ANSWERED);
  }

  int indexOf(StepId id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).step().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private int firstOpen() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).mode() == StepModel.Mode.OPEN) {
        return i;
      }
    }
    return 0;
  }
}
