package app.tarkka.paper.difference;

import app.tarkka.document.Answer;
import app.tarkka.document.BlockPin;
import app.tarkka.document.Condition;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.FormulaPhrases;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Repeat;
import app.tarkka.document.Timer;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The traits of one content in words; steps are named by the numbers that they have in it. */
final class TraitWords {
  private final Content content;
  private final Words words;

  TraitWords(Content content, Words words) {
    this.content = content;
    this.words = words;
  }

  String answer(Answer answer) {
    return switch (answer) {
      case Answer.None _ -> words.say("diff.answer.none");
      case Answer.Acknowledge _ -> words.say("diff.answer.acknowledge");
      case Answer.PassFail _ -> words.say("diff.answer.passFail");
      case Answer.YesNo _ -> words.say("diff.answer.yesNo");
      case Answer.Choice(var options, var many) ->
          words.say(many ? "diff.answer.several" : "diff.answer.one")
              + ": "
              + String.join(" / ", options);
      case Answer.Quantity _ -> words.say("diff.answer.number");
      case Answer.Derived(String formula) ->
          words.say("diff.answer.derived")
              + ": "
              + new FormulaPhrases(words).of(formula, Numbering.of(content));
      case Answer.Text _ -> words.say("diff.answer.text");
      case Answer.Date _ -> words.say("diff.answer.date");
      case Answer.Time _ -> words.say("diff.answer.time");
      case Answer.Photo _ -> words.say("diff.answer.photo");
      case Answer.Signature _ -> words.say("diff.answer.signature");
      case Answer.Code(String expected) ->
          expected.isEmpty()
              ? words.say("diff.answer.code")
              : words.say("diff.answer.code") + ": " + words.say("answer.expected", expected);
    };
  }

  String condition(@Nullable Condition condition) {
    return condition == null
        ? words.say("diff.always")
        : new ConditionPhrases(content, words).only(condition);
  }

  String notices(List<Notice> notices) {
    return notices.stream()
        .map(notice -> words.say("notice." + notice.level().token()) + ": " + notice.text())
        .collect(Collectors.joining("\n"));
  }

  String timers(List<Timer> timers) {
    return timers.stream()
        .map(timer -> Quantities.time(timer, words))
        .collect(Collectors.joining(", "));
  }

  String repeat(Repeat repeat) {
    String pieces =
        switch (repeat) {
          case Repeat.Once _ -> words.say("diff.repeat.once");
          case Repeat.Pieces _ -> words.say("diff.repeat.pieces");
          case Repeat.Fixed fixed -> words.say("diff.repeat.fixed", fixed.pieces(), fixed.accept());
          case Repeat.EveryKth kth -> words.say("diff.repeat.every", kth.every(), kth.accept());
          case Repeat.Sampled plan ->
              words.say("diff.repeat.plan", plan.level().token(), plan.aql().token());
        };
    return repeat.judgesLot() && repeat.failing() == Repeat.Failing.HOLDS
        ? pieces + "; " + words.say("diff.repeat.holds")
        : pieces;
  }

  String pinned(@Nullable BlockPin from) {
    return from == null
        ? words.say("diff.pin.own")
        : words.say("diff.pin", from.code(), from.revision());
  }

  String yesNo(boolean so) {
    return words.say(so ? "answer.yes" : "answer.no");
  }

  /** The word of a constant of the domain, by its name. */
  String constant(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return words.say("diff." + type + "." + constant.name());
  }

  String language(String tag) {
    return words.language(tag);
  }

  String list(List<String> items) {
    return String.join("; ", items);
  }
}
