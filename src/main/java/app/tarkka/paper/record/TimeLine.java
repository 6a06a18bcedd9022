package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Heading;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Tag;
import app.tarkka.person.Attribution;
import app.tarkka.run.Recorded;
import app.tarkka.run.RunView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything else that happened, and everything that was signed, in order. */
final class TimeLine {
  /** The first holds an instant in one line in every language. */
  private static final List<Float> WIDTHS = List.of(60f, 42f, 73f);

  private final RecordText text;
  private final RunView view;
  private final Happened happened;

  TimeLine(RecordText text, RunView view) {
    this.text = text;
    this.view = view;
    happened = new Happened(text, view);
  }

  List<Block> events() {
    List<Table.Row> rows =
        view.run().history().stream()
            .filter(one -> happened.inTimeLine(one.event()))
            .map(
                one ->
                    row(one.by(), text.name(one.by()), text.text(happened.words(one), Type.BODY)))
            .toList();
    return titled("record.timeLine", WIDTHS, rows, "when", "who", "what");
  }

  /** One row a sitting: what was signed under one PIN is listed together. */
  List<Block> signatures() {
    List<Table.Row> rows = new ArrayList<>();
    List<Recorded> sitting = new ArrayList<>();
    for (Recorded one : view.run().history()) {
      if (!sitting.isEmpty() && !one.by().equals(sitting.getFirst().by())) {
        addSignature(sitting, rows);
        sitting.clear();
      }
      if (one.by().meaning() != null) {
        sitting.add(one);
      }
    }
    if (!sitting.isEmpty()) {
      addSignature(sitting, rows);
    }
    return rows.isEmpty()
        ? List.of()
        : titled("record.signatures", WIDTHS, rows, "when", "signer", "signed");
  }

  private void addSignature(List<Recorded> sitting, List<Table.Row> rows) {
    Attribution by = sitting.getFirst().by();
    String meaning = by.signed().map(m -> text.say("meaning." + m.token())).orElse("");
    String what =
        String.join("; ", sitting.stream().map(one -> happened.words(one)).distinct().toList());
    String how = text.credential(by) + " " + text.say("signed.seat", by.seat(), by.program());
    Block signed = Stack.of(1, List.of(text.text(what, Type.BODY), text.text(how, Type.SMALL)));
    rows.add(row(by, text.name(by) + "\n" + meaning, signed));
  }

  private Table.Row row(Attribution by, String who, Block what) {
    return Table.Row.of(
        List.of(text.text(text.at(by), Type.BODY), text.text(who, Type.BODY), what));
  }

  private List<Block> titled(
      String key, List<Float> widths, List<Table.Row> rows, String... columns) {
    String title = text.say(key);
    List<Block> head =
        Stream.of(columns).<Block>map(c -> text.said("column." + c, Type.HEAD)).toList();
    return List.of(
        new Heading(title, text.text(title, Type.SECTION).as(Tag.H2), mm(6)),
        new Table(widths, head, rows));
  }
}
