package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.ledger.Head;
import app.tarkka.paper.QrBlock;
import app.tarkka.paper.font.Face;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Heading;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The ledger's digest when the record was printed, to be read by eye and by machine, and what it
 * can and cannot prove.
 */
final class Seal {
  private final RecordText text;
  private final long newest;
  private final Proof proof;
  private final Head head;

  /**
   * @param newest the sequence of the run's newest event
   */
  Seal(RecordText text, long newest, Proof proof) {
    this.text = text;
    this.newest = newest;
    this.proof = proof;
    head = proof.head();
  }

  List<Block> blocks() {
    String title = text.say("record.seal");
    return List.of(
        new Heading(title, text.text(title, Type.SECTION).as(Tag.H2), mm(6)),
        new Stack(List.of(new Gap(mm(1.5))), 0, Block.Keeping.WITH_NEXT),
        frame());
  }

  private Block frame() {
    QrBlock code = new QrBlock(code(), text.say("seal.qr", head.sequence()));
    List<Block> lines = new ArrayList<>();
    proof
        .evidence()
        .ifPresentOrElse(
            behind -> {
              lines.add(text.said("seal.own", Type.BODY, behind.rows().size(), newest));
              lines.add(text.text(behind.digest().groups(), Style.regular(11).in(Face.MONO)));
              lines.add(new Gap(2));
            },
            () -> lines.add(text.said("seal.newest", Type.BODY, newest)));
    lines.add(text.said("seal.head", Type.BODY, head.sequence()));
    lines.add(text.text(head.digest().groups(), Style.bold(12).in(Face.MONO)));
    lines.add(text.said("seal.check", Type.BODY));
    proof.evidence().ifPresent(_ -> lines.add(text.said("seal.alone", Type.BODY)));
    lines.add(text.said("seal.honest", Type.BODY));
    Block words = Stack.of(4, lines);
    float quiet = code.quiet();
    Block sealed =
        new Columns(
            List.of(
                Columns.Column.rest(words),
                Columns.Column.fixed(
                    code.side() + quiet,
                    Stack.of(0, List.of(new Gap(quiet - mm(2)), code, new Gap(quiet - mm(2)))))),
            quiet);
    return Frame.plain(sealed, 1.2f, mm(3));
  }

  /** What <i>verify</i> asks for: the sequence, and the whole hash. */
  private String code() {
    return "TARKKA:V/" + head.sequence() + "/" + head.digest().hex().toUpperCase(Locale.ROOT);
  }
}
