package app.tarkka.ui.runner.check;

import app.tarkka.person.Person;
import app.tarkka.run.CheckAnswer;
import app.tarkka.run.Result;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.ResultWords;
import app.tarkka.ui.runner.entry.StepTitle;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of one person's sitting, and what they answered on them. */
final class CheckSitting {
  private final Person checker;
  private final List<CheckPage> pages = new ArrayList<>();
  private final Set<CheckPage> left = new HashSet<>();
  private final Map<CheckPage, String> cannot = new HashMap<>();
  private int index;

  CheckSitting(CheckDesk.Sitting parts) {
    checker = parts.blind().checker();
    parts.blind().items().forEach(item -> pages.add(new CheckPage.Measure(item)));
    parts.inspect().items().forEach(item -> pages.add(new CheckPage.Inspect(item)));
  }

  Person checker() {
    return checker;
  }

  boolean done() {
    return index >= pages.size();
  }

  Optional<CheckPage> page() {
    return done() ? Optional.empty() : Optional.of(pages.get(index));
  }

  void next() {
    left.remove(pages.get(index));
    cannot.remove(pages.get(index));
    index++;
  }

  /** Goes on without a check of this page, and says why it was not possible. */
  void cannot(String why) {
    left.remove(pages.get(index));
    cannot.put(pages.get(index), why);
    index++;
  }

  /** Goes on without an answer to this page. */
  void leave() {
    left.add(pages.get(index));
    cannot.remove(pages.get(index));
    index++;
  }

  /** False at the first page. */
  boolean previous() {
    if (index == 0) {
      return false;
    }
    index--;
    return true;
  }

  /** Whether anything was answered or typed that would be lost. */
  boolean begun() {
    return !cannot.isEmpty()
        || pages.stream()
            .anyMatch(
                page ->
                    switch (page) {
                      case CheckPage.Measure(BlindItem item) -> item.begun();
                      case CheckPage.Inspect(InspectItem item) ->
                          item.verdictProperty().get().isPresent();
                    });
  }

  List<CheckAnswer> answers() {
    return pages.stream()
        .filter(page -> !left.contains(page))
        .flatMap(page -> answer(page).stream())
        .toList();
  }

  /** "Check 2 of 3". */
  String place(CheckLanguage language) {
    return language.desk().workbench().text("runner.check.place", index + 1, pages.size());
  }

  /** The page that is due, or all the answers before they are signed. */
  CheckStage stage(CheckLanguage language) {
    return page()
        .map(language::read)
        .<CheckStage>map(due -> new CheckStage.Sitting(checker, due))
        .orElseGet(() -> new CheckStage.Review(checker, lines(language)));
  }

  /** The checker's own answers, one line each. */
  List<String> lines(CheckLanguage language) {
    return pages.stream()
        .filter(page -> !left.contains(page))
        .flatMap(page -> answer(page).map(answer -> line(page, answer, language)).stream())
        .toList();
  }

  private Optional<CheckAnswer> answer(CheckPage page) {
    String why = cannot.get(page);
    if (why != null) {
      return Optional.of(new CheckAnswer.Cannot(page.waiting().key(), why));
    }
    return switch (page) {
      case CheckPage.Measure(BlindItem item) -> item.toCommit();
      case CheckPage.Inspect(InspectItem item) -> item.verdictProperty().get();
    };
  }

  private static String line(CheckPage page, CheckAnswer answer, CheckLanguage language) {
    Messages messages = language.desk().workbench().messages();
    Stop stop = language.read(page.stop());
    String title = StepTitle.numbered(stop, messages);
    String said =
        switch (answer) {
          case CheckAnswer.Blind(_, Result own, _) ->
              new ResultWords(messages)
                  .of(language.choice().wording().shown(stop.step().id(), own));
          case CheckAnswer.Cannot(_, String why) -> messages.text("runner.check.cannot", why);
          case CheckAnswer.Accept _ -> messages.text("runner.check.accepted");
          case CheckAnswer.Reject(_, String note) -> messages.text("runner.check.rejected", note);
        };
    return title + " — " + said;
  }
}
