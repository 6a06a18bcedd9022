package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Content;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** What a sheet in a translation says of itself: that the original prevails. */
public record Translated(Typesetter typesetter, Words words) {
  private static final Style BODY = Style.regular(11);

  public Block frame(Content original, PrintedWording.In in) {
    boolean draft = in.standing() == PrintedWording.Standing.DRAFT;
    String language = words.language(in.language());
    String from = words.language(original.language());
    List<Block> lines = new ArrayList<>();
    lines.add(
        typesetter.text(
            words.say(draft ? "translation.draft" : "translation.approved", language),
            BODY.bold()));
    lines.add(
        typesetter.text(words.say("translation.prevails", from, in.hash().substring(0, 12)), BODY));
    if (in.untranslated() > 0) {
      lines.add(typesetter.text(words.say("translation.missing", in.untranslated(), from), BODY));
    }
    return Frame.plain(Stack.of(2, lines), draft ? 1.5f : 0.6f, mm(2));
  }
}
