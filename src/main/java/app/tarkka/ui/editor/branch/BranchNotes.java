package app.tarkka.ui.editor.branch;

import app.tarkka.document.BranchCheck;
import app.tarkka.document.BranchFinding;
import app.tarkka.document.BranchFinding.Kind;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Beside the field: what is found about the condition or the calculation in it. What cannot be run
 * is said there as above the outline, and so is what its author should only know.
 */
public final class BranchNotes extends VBox {
  /** What is said of a calculation; the rest is said of a condition. */
  public static final Set<Kind> OF_FORMULA =
      Set.of(
          Kind.FORMULA_WRONG,
          Kind.NOT_A_NUMBER,
          Kind.SEVERAL_READINGS,
          Kind.KEY_WITHOUT_VALUE,
          Kind.MIXED_UNITS,
          Kind.CONVERTED_TWICE,
          Kind.MAY_HAVE_NO_VALUE);

  private final Messages messages;
  private final Predicate<BranchFinding> which;
  private @Nullable List<BranchFinding> shown;

  /**
   * @param which of what is found about the row is said here
   */
  public BranchNotes(String id, Messages messages, Predicate<BranchFinding> which) {
    this.messages = messages;
    this.which = which;
    setId(id);
    getStyleClass().add("gap-4");
    setVisible(false);
    setManaged(false);
  }

  public void show(Content content, Row row) {
    List<BranchFinding> found =
        BranchCheck.of(content).stream().filter(one -> about(one, row)).filter(which).toList();
    setVisible(!found.isEmpty());
    setManaged(!found.isEmpty());
    if (found.equals(shown)) {
      return;
    }
    shown = found;
    Map<StepId, String> numbers = Numbering.of(content);
    getChildren()
        .setAll(
            found.stream()
                .map(
                    one ->
                        new StatusMark(
                                one.kind().blocks() ? Status.FAIL : Status.ATTENTION,
                                BranchWords.of(one, numbers, messages))
                            .wrapped())
                .toList());
  }

  private static boolean about(BranchFinding one, Row row) {
    return switch (row) {
      case Row.OfStep line -> line.step().id().equals(one.step());
      case Row.OfSection line -> one.step() == null && line.index() == one.section();
    };
  }
}
