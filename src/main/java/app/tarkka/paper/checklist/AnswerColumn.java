package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Answer;
import app.tarkka.document.FormulaPhrases;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.ReadAsOne;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is filled in at the right of a step (P3): fields and boxes by the kind of its answer. */
final class AnswerColumn {
  static final float WIDTH = mm(56);
  private static final float PITCH = mm(3);
  private static final float BESIDE = mm(2);
  private static final float TEXT_HEIGHT = mm(16);

  private final Typesetter typesetter;
  private final Words words;
  private final Map<StepId, String> numbers;

  AnswerColumn(Typesetter typesetter, Words words, Map<StepId, String> numbers) {
    this.typesetter = typesetter;
    this.words = words;
    this.numbers = numbers;
  }

  /** What the doer fills in, and under it the second person's tick where they inspect the step. */
  Block ofDoer(Step step) {
    List<Block> asked = new ArrayList<>();
    if (step.signOff() == SignOff.INSPECTED) {
      asked.add(box(step.id(), "inspected", say("answer.inspected")));
    }
    return with(step, asked);
  }

  /** What a second person fills in who does not see what the doer filled in. */
  Block ofChecker(Step step) {
    return with(step, new ArrayList<>());
  }

  /**
   * Where a step is done only on some condition, an empty box would not tell it from a forgotten
   * one.
   */
  private Block with(Step step, List<Block> more) {
    if (step.condition() != null && !(step.answer() instanceof Answer.None)) {
      more.add(notApplicable(step.id(), "not-applicable"));
    }
    Block own = of(step);
    if (own != Gap.NONE) {
      more.addFirst(own);
    }
    return more.isEmpty() ? Gap.NONE : more.size() == 1 ? more.getFirst() : Stack.of(PITCH, more);
  }

  Block notApplicable(StepId step, String what) {
    return box(step, what, say("answer.notApplicable"));
  }

  /** Empty for steps whose answer is the tick at their left, or that ask for nothing. */
  private Block of(Step step) {
    return switch (step.answer()) {
      case Answer.None _, Answer.Acknowledge _ -> Gap.NONE;
      case Answer.PassFail _ -> pair(step.id(), "answer.pass", "answer.fail");
      case Answer.YesNo _ -> pair(step.id(), "answer.yes", "answer.no");
      case Answer.Choice choice -> choice(step.id(), choice);
      case Answer.Quantity _ -> quantity(step);
      case Answer.Derived derived -> Stack.of(mm(1.5), List.of(formula(derived), quantity(step)));
      case Answer.Text _ -> field("text", step.id(), Field.ALL, TEXT_HEIGHT, "");
      case Answer.Date _ ->
          field("date", step.id(), Field.VALUE_WIDTH, Field.VALUE_HEIGHT, say("answer.date"));
      case Answer.Time _ ->
          field("time", step.id(), Field.VALUE_WIDTH, Field.VALUE_HEIGHT, say("answer.time"));
      case Answer.Photo _ ->
          captioned("answer.photo", field("photo", step.id(), Field.ALL, Field.VALUE_HEIGHT, ""));
      case Answer.Signature _ -> signature(step.id());
      case Answer.Code code -> code(step.id(), code);
    };
  }

  /** What is asked for, for whoever only reads: limits, choices, the code to be found. */
  List<Block> inWords(Step step) {
    Specification specification = step.specification();
    return switch (step.answer()) {
      case Answer.Quantity _ when specification != null -> limits(specification);
      case Answer.Derived derived -> {
        List<Block> lines = new ArrayList<>(List.of(formula(derived)));
        if (specification != null) {
          lines.addAll(limits(specification));
        }
        yield lines;
      }
      case Answer.Choice(var options, var many) ->
          List.of(
              typesetter.text(
                  say(many ? "answer.many" : "answer.one") + ": " + String.join(" / ", options),
                  Type.LIMITS));
      case Answer.Code(String expected) when !expected.isEmpty() ->
          List.of(typesetter.text(words.say("answer.expected", expected), Type.LIMITS));
      default -> List.of();
    };
  }

  /** How the value follows from others, with the numbers that steps have on the sheet. */
  private Block formula(Answer.Derived derived) {
    String numbered = new FormulaPhrases(words).of(derived.formula(), numbers);
    return typesetter.text(words.say("answer.calculate", numbered), Type.LIMITS);
  }

  private Block pair(StepId of, String first, String second) {
    TextBlock one = typesetter.text(say(first), Type.BODY);
    TextBlock other = typesetter.text(say(second), Type.BODY);
    float half = (WIDTH - PITCH) / 2;
    float left = Math.max(half, boxWidth(one));
    List<Block> boxes = List.of(box(of, "option-1", one), box(of, "option-2", other));
    // Beside one another where no word is broken by it, else one under the other.
    return new ReadAsOne(
        left + PITCH + boxWidth(other) > WIDTH
            ? Stack.of(PITCH, boxes)
            : new Columns(
                List.of(
                    Columns.Column.fixed(left, boxes.getFirst()),
                    Columns.Column.rest(boxes.getLast())),
                PITCH));
  }

  private static float boxWidth(TextBlock label) {
    return TickBox.SIDE + BESIDE + label.naturalWidth(WIDTH) + 1;
  }

  private Block choice(StepId of, Answer.Choice choice) {
    List<Block> options = new ArrayList<>();
    int number = 1;
    for (String option : choice.options()) {
      options.add(box(of, "option-" + number++, option));
    }
    Block boxes = Stack.of(PITCH, options);
    return captioned(choice.many() ? "answer.many" : "answer.one", boxes);
  }

  private Block box(StepId of, String what, String label) {
    return box(of, what, typesetter.text(label, Type.BODY));
  }

  private static Block box(StepId of, String what, TextBlock label) {
    return new Columns(
        List.of(
            Columns.Column.fixed(TickBox.SIDE, new TickBox(what, of)), Columns.Column.rest(label)),
        BESIDE);
  }

  private Block quantity(Step step) {
    Specification specification = step.specification();
    int readings = specification == null ? 1 : specification.readings();
    String unit = specification == null ? "" : specification.unit();
    List<Block> fields = new ArrayList<>();
    for (int reading = 1; reading <= readings; reading++) {
      Block field = field("value", step.id(), Field.VALUE_WIDTH, Field.VALUE_HEIGHT, unit);
      fields.add(readings == 1 ? field : numbered(reading, field));
    }
    Block stack = Stack.of(mm(1.5), fields);
    return new ReadAsOne(specification == null ? stack : Stack.of(2, limits(specification, stack)));
  }

  private Block numbered(int reading, Block field) {
    Block number =
        Stack.of(0, List.of(new Gap(mm(2.8)), typesetter.text(reading + ".", Type.LIMITS)));
    return new Columns(List.of(Columns.Column.fixed(mm(5), number), Columns.Column.rest(field)), 0);
  }

  private List<Block> limits(Specification specification, Block fields) {
    List<Block> lines = limits(specification);
    lines.add(fields);
    return lines;
  }

  /** Between what a value must be, and what is aimed at. */
  List<Block> limits(Specification specification) {
    List<Block> lines = new ArrayList<>();
    String limits = Quantities.limits(specification, words);
    if (!limits.isEmpty()) {
      lines.add(typesetter.text(limits, Type.LIMITS.bold()));
    }
    if (specification.nominal() != null) {
      String nominal = words.number(specification.nominal()) + " " + specification.unit();
      lines.add(typesetter.text(words.say("answer.nominal", nominal.strip()), Type.CAPTION));
    }
    return lines;
  }

  private Block code(StepId of, Answer.Code code) {
    Block field = field("code", of, Field.ALL, Field.VALUE_HEIGHT, "");
    return code.expected().isEmpty()
        ? captioned("answer.code", field)
        : Stack.of(
            2,
            List.of(
                typesetter.text(words.say("answer.expected", code.expected()), Type.CAPTION),
                field));
  }

  private Block signature(StepId of) {
    return Stack.of(
        mm(2),
        List.of(
            captioned("answer.signature", field("signature", of, Field.ALL, TEXT_HEIGHT, "")),
            captioned("answer.signer", field("signer", of, Field.ALL, Field.VALUE_HEIGHT, ""))));
  }

  private Block captioned(String key, Block field) {
    return Stack.of(3, List.of(typesetter.text(say(key), Type.CAPTION), field));
  }

  private Block field(String what, StepId of, float width, float height, String after) {
    return new Field(what, of.value(), width, height, caption(after));
  }

  private TextBlock caption(String text) {
    return typesetter.text(text, Style.regular(11));
  }

  private String say(String key) {
    return words.say(key);
  }
}
