package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Content;
import app.tarkka.document.FormulaPhrases;
import app.tarkka.document.Numbering;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.markup.PlainLine;
import app.tarkka.paper.AnswerWords;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.person.Attribution;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.PersonId;
import app.tarkka.run.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How people, times, steps and results are put into words in one record. */
final class RecordText {
  private static final int FIRST_WORDS = 60;

  private final Typesetter typesetter;
  private final Words words;
  private final Times times;
  private final Names names;
  private final Map<StepId, String> numbers;
  private final Content content;
  private final AnswerWords answers;

  RecordText(Typesetter typesetter, Words words, Times times, Names names, PrintedWording wording) {
    this.typesetter = typesetter;
    this.words = words;
    this.times = times;
    this.names = names;
    numbers = Numbering.of(wording.read());
    content = wording.read();
    answers = new AnswerWords(words, wording.options());
  }

  /** The steps in the words that are printed. */
  Content content() {
    return content;
  }

  Typesetter typesetter() {
    return typesetter;
  }

  Words words() {
    return words;
  }

  TextBlock text(String text, Style style) {
    return typesetter.text(text, style);
  }

  /** In a frame of its own and bold: what is not as it should be. */
  Block marked(String words) {
    return Frame.plain(text("✕ " + words, Type.HEAD), 1f, mm(1));
  }

  TextBlock said(String key, Style style, Object... details) {
    return typesetter.text(words.say(key, details), style);
  }

  String say(String key, Object... details) {
    return words.say(key, details);
  }

  String name(PersonId id) {
    return names.of(id);
  }

  String name(Attribution by) {
    return names.of(by.person());
  }

  /** In the shop's time. */
  String at(Attribution by) {
    return times.second(by.at());
  }

  String second(Instant at) {
    return times.second(at);
  }

  /** The zone of the times that are printed. */
  String zone() {
    return times.zone();
  }

  String number(StepId step) {
    return step.equals(Content.FINAL_CHECK)
        ? words.say("step.finalCheck")
        : numbers.getOrDefault(step, step.value());
  }

  /** Printed name and instant, one under the other. */
  List<Block> who(Attribution by) {
    List<Block> lines = new ArrayList<>();
    lines.add(text(name(by), Type.BODY));
    lines.add(text(at(by), Type.BODY));
    by.translation().ifPresent(read -> lines.add(text(read(read), Type.SMALL)));
    return lines;
  }

  /** What a photo taken at a step is, for whoever does not see it. */
  String photo(Step step) {
    return words.say("picture.taken", number(step.id()), PlainLine.of(step.text(), FIRST_WORDS));
  }

  /** A formula in words, with the numbers of its steps. */
  String numbered(String formula) {
    return new FormulaPhrases(words).of(formula, numbers);
  }

  /** Who gave the person the PIN that they signed with, and when. */
  String credential(Attribution by) {
    PersonId issuer = by.credentialIssuedBy();
    if (issuer == null || by.credentialIssued() == null) {
      return words.say("signed.by." + method(by.method()));
    }
    String issued = times.minute(by.credentialIssued());
    return issuer.equals(by.person())
        ? words.say("signed.ownPin", issued)
        : words.say("signed.issuedPin", names.of(issuer), issued);
  }

  /** In which translation it was read, and the beginning of that translation's hash. */
  String read(LanguageRead read) {
    return words.say(
        "entry.read", words.language(read.language()), read.translation().substring(0, 12));
  }

  private static String method(String method) {
    return switch (method) {
      case "pin", "first-start", "program" -> method;
      default -> "other";
    };
  }

  /** The same at its step: that all is ready for the final check is not that anybody checked it. */
  String result(StepId step, Result result) {
    return step.equals(Content.FINAL_CHECK) && result instanceof Result.Acknowledged
        ? say("result.ready")
        : result(result);
  }

  /** As it was typed, with the sheet's decimal mark and the unit. */
  String result(@Nullable Result result) {
    return answers.of(result);
  }
}
