package app.tarkka.paper;

import app.tarkka.run.Result;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers in words.
 *
 * @param options what each option of a choice is called in the wording that is printed
 */
public record AnswerWords(Words words, Map<String, String> options) {

  /** As it was typed, with the sheet's decimal mark and the unit. */
  public String of(@Nullable Result result) {
    return switch (result) {
      case null -> "";
      case Result.Acknowledged _ -> say("result.done");
      case Result.PassFail answer when !answer.why().isEmpty() ->
          say("answer.fail.why", answer.why());
      case Result.PassFail answer -> say(answer.passed() ? "answer.pass" : "answer.fail");
      case Result.YesNo answer -> say(answer.yes() ? "answer.yes" : "answer.no");
      case Result.Chosen chosen ->
          chosen.options().stream()
              .map(option -> options.getOrDefault(option, option))
              .collect(Collectors.joining("; "));
      case Result.Measured measured -> words.number(measured);
      case Result.Written written -> written.text();
      case Result.Dated dated -> words.date(dated.date());
      case Result.Timed timed -> words.clock(timed.time());
      case Result.Photographed photo -> say("result.photo", photo.name());
      case Result.Signed signed ->
          !signed.picture().isEmpty()
              ? say("result.signed", signed.name())
              : say(
                  signed.name().isEmpty() ? "result.unsigned" : "result.unsigned.by",
                  signed.reason(),
                  signed.name());
      case Result.Scanned scanned -> scanned.code();
      case Result.NotApplicable not -> say("result.notApplicable", not.reason());
    };
  }

  private String say(String key, Object... details) {
    return words.say(key, details);
  }
}
