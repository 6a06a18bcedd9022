package app.tarkka.ui.editor.review;

import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** How often the document is to be reviewed; belongs to the document, so it needs no new draft. */
public final class ReviewInterval extends VBox {
  private static final List<Integer> MONTHS = List.of(0, 1, 3, 6, 12, 24, 36);

  public ReviewInterval(int months, Messages messages, IntConsumer onChosen) {
    EnumChoice<Integer> choice =
        new EnumChoice<>(
            "doc-review",
            Stream.concat(MONTHS.stream(), Stream.of(months)).distinct().sorted().toList(),
            each -> messages.text("editor.review.every", each),
            onChosen::accept);
    choice.show(months);
    getChildren().add(new Labelled(messages.text("editor.review.interval"), choice));
  }
}
