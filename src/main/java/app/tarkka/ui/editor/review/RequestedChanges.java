package app.tarkka.ui.editor.review;

import app.tarkka.document.ChangeRequest;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What whoever read it wanted changed, for as long as its draft is worked on. */
public final class RequestedChanges extends HBox {
  public RequestedChanges(ChangeRequest request, String by, ZoneId zone, Messages messages) {
    setId("requested-changes");
    getStyleClass().addAll("tint-warn", "requested-changes", "gap-12");
    setAlignment(Pos.TOP_LEFT);
    DateTimeFormatter times = DayAndTime.dayAndMinute(messages).withZone(zone);
    Label who = new Label(messages.text(key(request), by, times.format(request.at())));
    who.getStyleClass().add("text-muted");
    who.setWrapText(true);
    who.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(4, new RichText(request.reason()), who);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(Icons.icon(Feather.CORNER_UP_LEFT), words);
  }

  private static String key(ChangeRequest request) {
    return switch (request.kind()) {
      case SENT_BACK -> "editor.requested";
      case CALLED_BACK -> "editor.called-back";
    };
  }
}
