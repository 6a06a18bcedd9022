package app.tarkka.ui.search;

import app.tarkka.document.Document;
import app.tarkka.document.Kind;
import app.tarkka.person.Role;
import app.tarkka.run.search.Found;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Snippet;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A line of the result: a heading, or what was found with the words of it marked. */
final class SearchCell extends ListCell<SearchLine> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final SearchModel model;
  private final Messages messages;

  SearchCell(SearchModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("search-cell");
    setPrefWidth(0);
    setText(null);
  }

  @Override
  protected void updateItem(SearchLine line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(HEADING, !empty && line instanceof SearchLine.Heading);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(
        switch (line) {
          case SearchLine.Heading heading -> heading(heading);
          case SearchLine.Hit(Found found) -> hit(found);
        });
  }

  private Node heading(SearchLine.Heading heading) {
    String name = messages.text("search", heading.group());
    Label label = new Label(name);
    label.getStyleClass().add("search-heading");
    label.setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleText(name);
    HBox line = new HBox(label);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("gap-8");
    if (heading.more() && heading.count() >= SearchModel.FEW && model.query().groups().size() > 1) {
      Button all =
          Buttons.quiet(
              "search-all-" + heading.group().token(),
              messages.text("search.all"),
              () -> model.only(heading.group()));
      all.setAccessibleText(messages.text("search.all.of", name));
      line.getChildren().add(all);
    } else {
      Label count =
          new Label(
              messages.text(heading.more() ? "search.most" : "search.count", heading.count()));
      count.getStyleClass().add("text-muted");
      line.getChildren().add(count);
    }
    return line;
  }

  private Node hit(Found found) {
    return switch (found) {
      case Found.OfDocument(Document document, String title, String where) ->
          line(
              Icons.icon(icon(document.kind())),
              title,
              messages.text("document", document.kind()) + " · " + state(document),
              where);
      case Found.OfStep(Document document, _, String number, String text) ->
          line(Icons.icon(Feather.LIST), number + "  " + text, name(document), "");
      case Found.OfPicture(Document document, _, String number, String picture) ->
          line(Icons.icon(Feather.IMAGE), picture, number + " · " + name(document), "");
      case Found.OfPerson(var person, String name) ->
          line(
              new Avatar(person),
              name,
              person.active()
                  ? Arrays.stream(Role.values())
                      .filter(person.roles()::contains)
                      .map(role -> messages.text("people", role))
                      .collect(Collectors.joining(", "))
                  : messages.text("search.inactive"),
              "");
      case Found.OfSubject(_, String marked, int runs, Instant last) ->
          line(Icons.icon(Feather.TAG), marked, messages.text("search.runs", runs, day(last)), "");
      case Found.OfRecord(var run, String subject, String title, String where) ->
          line(
              Icons.icon(Feather.ARCHIVE),
              subject,
              messages.text("records", run.state()) + " · " + day(run.started()),
              where.isEmpty() ? title : title + " · " + where);
    };
  }

  private Node line(Node icon, String title, String detail, String below) {
    StackPane sign = new StackPane(icon);
    sign.getStyleClass().add("search-sign");
    Snippet name = Snippet.ofName();
    name.show(title);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label more = new Label(detail);
    more.getStyleClass().add("text-muted");
    more.setMinWidth(Region.USE_PREF_SIZE);
    HBox first = new HBox(name, more);
    first.getStyleClass().add("gap-12");
    first.setAlignment(Pos.CENTER_LEFT);
    Snippet where = new Snippet();
    where.show(below);
    VBox words = new VBox(first, where);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(sign, words);
    line.getStyleClass().add("gap-12");
    line.setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(plain(title) + ", " + detail + (below.isEmpty() ? "" : ", " + plain(below)));
    return line;
  }

  private String state(Document document) {
    return document.effective() == null
        ? messages.text("document", document.newestState())
        : messages.text("search.revision", document.effective());
  }

  private String day(Instant at) {
    return DayAndTime.day(messages).format(at.atZone(model.zone()));
  }

  private static String name(Document document) {
    return document.code() + "  " + document.title();
  }

  private static String plain(String marked) {
    return marked.replace("\u0002", "").replace("\u0003", "");
  }

  private static Feather icon(Kind kind) {
    return switch (kind) {
      case PROCEDURE -> Feather.FILE_TEXT;
      case CHECKLIST -> Feather.CHECK_SQUARE;
      case POLICY -> Feather.SHIELD;
    };
  }
}
