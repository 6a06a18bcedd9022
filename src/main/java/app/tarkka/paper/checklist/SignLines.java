package app.tarkka.paper.checklist;

import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Typesetter;
import java.util.List;

/** Makes the lines on which people sign. */
final class SignLines {
  private final Typesetter typesetter;
  private final Words words;

  SignLines(Typesetter typesetter, Words words) {
    this.typesetter = typesetter;
    this.words = words;
  }

  /**
   * @param of the step that is signed, empty for the whole sheet
   */
  SignLine of(String of, String meaning) {
    return new SignLine(
        of,
        typesetter.text(meaning, Type.LABEL),
        List.of(
            typesetter.text(words.say("sign.signature"), Type.CAPTION),
            typesetter.text(words.say("sign.name"), Type.CAPTION),
            typesetter.text(words.say("sign.at"), Type.CAPTION)));
  }
}
