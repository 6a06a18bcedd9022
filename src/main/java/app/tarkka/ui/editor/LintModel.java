package app.tarkka.ui.editor;

import app.tarkka.document.Content;
import app.tarkka.document.lint.Lint;
import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.lint.LintPlace;
import app.tarkka.document.lint.LintRepair;
import app.tarkka.document.lint.LintRule;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.kit.Background;
import app.tarkka.ui.kit.Delay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * Writing help for a draft: looks when typing pauses, never at each letter, and not on the FX
 * thread. What it finds blocks nothing.
 */
final class LintModel {
  static final Duration PAUSE = Duration.ofMillis(700);

  private final DraftModel draft;
  private final Background background;
  private final Delay delay;
  private final String looking;
  private final Set<Silenced> silenced = new HashSet<>();
  private final ReadOnlyObjectWrapper<List<LintFinding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper documentAsked = new ReadOnlyIntegerWrapper();
  private final Subscription following;
  private List<LintFinding> all = List.of();
  private Subscription waiting = Subscription.EMPTY;

  /** What is not said again while the draft is open. */
  private record Silenced(LintRule rule, LintPlace line) {}

  /**
   * @param looking in a person's words, for when it fails
   */
  LintModel(DraftModel draft, Background background, Delay delay, String looking) {
    this.draft = draft;
    this.background = background;
    this.delay = delay;
    this.looking = looking;
    this.following = draft.contentProperty().subscribe((_, _) -> later());
    look();
  }

  /** In the order of the text, without those that were silenced. */
  ReadOnlyObjectProperty<List<LintFinding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** What is found about a line, its notices with it. */
  List<LintFinding> at(Spot spot) {
    return findings.get().stream()
        .filter(one -> spot(one).filter(spot::equals).isPresent())
        .toList();
  }

  /** What is found about the document as a whole. */
  List<LintFinding> ofDocument() {
    return findings.get().stream().filter(one -> spot(one).isEmpty()).toList();
  }

  /** Changes each time that one goes to what is found about the document as a whole. */
  ReadOnlyIntegerProperty documentAskedProperty() {
    return documentAsked.getReadOnlyProperty();
  }

  /** The line of a finding; empty when it is about the whole document. */
  static Optional<Spot> spot(LintFinding finding) {
    return switch (finding.place().line()) {
      case LintPlace.OfStep(var step) -> Optional.of(Spot.of(step));
      case LintPlace.OfSection(int index) -> Optional.of(Spot.ofSection(index));
      case LintPlace.OfDocument _, LintPlace.OfNotice _ -> Optional.empty();
    };
  }

  /** To the next line that something is found about, or the one before; around at the end. */
  void step(int by) {
    List<Integer> lines =
        findings.get().stream()
            .flatMap(one -> spot(one).stream())
            .map(draft::index)
            .filter(index -> index >= 0)
            .distinct()
            .sorted()
            .toList();
    if (lines.isEmpty()) {
      return;
    }
    int here = draft.index(draft.currentProperty().get());
    List<Integer> ahead =
        new ArrayList<>(lines.stream().filter(at -> by > 0 ? at > here : at < here).toList());
    int next =
        by > 0
            ? (ahead.isEmpty() ? lines.getFirst() : ahead.getFirst())
            : (ahead.isEmpty() ? lines.getLast() : ahead.getLast());
    draft.goTo(draft.rows().get(next).spot(), Edit.END);
  }

  /** Into the line, where it stands; or to the document's own settings. */
  void goTo(LintFinding finding) {
    if (spot(finding).isEmpty()) {
      documentAsked.set(documentAsked.get() + 1);
    }
    spot(finding)
        .filter(spot -> draft.index(spot) >= 0)
        .ifPresent(
            spot ->
                draft.goTo(
                    spot,
                    finding.place() instanceof LintPlace.OfStep && finding.to() > finding.from()
                        ? finding.from()
                        : Edit.END));
  }

  /** Makes two steps of one; nothing when the step has changed since. */
  void split(LintFinding finding) {
    draft.make((outline, ids) -> new LintRepair(outline.content()).split(finding, ids.get()));
    look();
  }

  /**
   * @param unit one of {@link LintFix.AddUnit#units()}
   */
  void addUnit(LintFinding finding, String unit) {
    draft.make((outline, _) -> new LintRepair(outline.content()).addUnit(finding, unit));
    look();
  }

  /** Not here: this rule says nothing about this line while the draft is open. */
  void silence(LintFinding finding) {
    silenced.add(silent(finding));
    show();
  }

  void close() {
    waiting.unsubscribe();
    following.unsubscribe();
  }

  private void later() {
    waiting.unsubscribe();
    waiting = delay.after(PAUSE, this::look);
  }

  private void look() {
    waiting.unsubscribe();
    Content content = draft.content();
    background.<List<LintFinding>>read(
        looking,
        () -> Lint.of(content),
        found -> {
          // What was typed meanwhile is looked at when that pauses.
          if (content.equals(draft.content())) {
            all = found;
            show();
          }
        });
  }

  private void show() {
    List<LintFinding> said = all.stream().filter(one -> !silenced.contains(silent(one))).toList();
    if (!said.equals(findings.get())) {
      findings.set(said);
    }
  }

  private static Silenced silent(LintFinding finding) {
    return new Silenced(finding.rule(), finding.place().line());
  }
}
