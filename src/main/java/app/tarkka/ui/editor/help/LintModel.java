package app.tarkka.ui.editor.help;

import app.tarkka.document.Content;
import app.tarkka.document.lint.Lint;
import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.lint.LintPlace;
import app.tarkka.document.lint.LintRepair;
import app.tarkka.document.lint.LintRule;
import app.tarkka.document.lint.OtherLimits;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.exchange.markdown.LimitsInWords;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Background;
import app.tarkka.ui.kit.Delay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * Writing help for a draft: looks when typing pauses, never at each letter, and not on the FX
 * thread. What it finds blocks nothing.
 */
public final class LintModel {
  static final Duration PAUSE = Duration.ofMillis(700);

  private final DraftModel draft;
  private final Background background;
  private final Delay delay;
  private final String looking;
  private final WritingHelp help;
  private final SpellingModel spelling;
  private final ReadOnlyObjectWrapper<List<LintFinding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper documentAsked = new ReadOnlyIntegerWrapper();
  private final Subscription following;
  private final ReadOnlyBooleanWrapper spelled = new ReadOnlyBooleanWrapper(true);
  private final OffersModel offers;
  private List<LintFinding> all = List.of();
  private Subscription waiting = Subscription.EMPTY;

  /**
   * @param looking in a person's words, for when it fails
   */
  public LintModel(
      DraftModel draft, Background background, Delay delay, String looking, WritingHelp help) {
    this.help = help;
    this.spelling = new SpellingModel(help.spelling());
    this.draft = draft;
    this.offers = new OffersModel(draft);
    this.background = background;
    this.delay = delay;
    this.looking = looking;
    this.following = draft.contentProperty().subscribe((_, _) -> later());
    look();
  }

  /** What the line that is written says and could be set on it. */
  public OffersModel offers() {
    return offers;
  }

  /** In the order of the text, without those that were silenced. */
  public ReadOnlyObjectProperty<List<LintFinding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** What is found about a line, its notices with it. */
  public List<LintFinding> at(Spot spot) {
    return findings.get().stream()
        .filter(one -> spot(one).filter(spot::equals).isPresent())
        .toList();
  }

  /** What is found about the document as a whole. */
  public List<LintFinding> ofDocument() {
    return findings.get().stream().filter(one -> spot(one).isEmpty()).toList();
  }

  /** Changes each time that one goes to what is found about the document as a whole. */
  public ReadOnlyIntegerProperty documentAskedProperty() {
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
  public void step(int by) {
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

  /** Writes a word otherwise. */
  public void respell(LintFinding finding, String other) {
    draft.make((outline, _) -> new LintRepair(outline.content()).respell(finding, other));
    look();
  }

  /** Puts the limits into the words that state others. */
  void rewrite(LintFinding finding) {
    draft.make((outline, _) -> new LintRepair(outline.content()).rewrite(finding));
    look();
  }

  /** Sets the limits that the words state. */
  void setLimits(LintFinding finding) {
    draft.make((outline, _) -> new LintRepair(outline.content()).setLimits(finding));
    look();
  }

  /** Makes a word one of the shop's. */
  public void addWord(String word) {
    help.asWriter()
        .accept(
            () ->
                background.write(
                    looking,
                    () -> {
                      spelling.add(word);
                      return word;
                    },
                    _ -> look()));
  }

  /** Not here: this rule says nothing about this line at this seat any more. */
  public void silence(LintFinding finding) {
    keep(() -> help.seat().silence(help.document(), WritingHelp.key(finding)));
  }

  /** This rule says nothing at this seat any more. */
  void switchOff(LintRule rule) {
    keep(() -> help.seat().switchOff(rule.token()));
  }

  /** Whether the words of the document's language are known at this seat. */
  ReadOnlyBooleanProperty spelledProperty() {
    return spelled.getReadOnlyProperty();
  }

  private void keep(Runnable change) {
    background.write(
        looking,
        () -> {
          change.run();
          return true;
        },
        _ -> show());
  }

  public void close() {
    waiting.unsubscribe();
    following.unsubscribe();
    offers.close();
  }

  private void later() {
    waiting.unsubscribe();
    waiting = delay.after(PAUSE, this::look);
  }

  private void look() {
    waiting.unsubscribe();
    Content content = draft.content();
    background.read(
        looking,
        () -> new Looked(spelling.with(found(content), content), spelling.knows(content)),
        found -> {
          // What was typed meanwhile is looked at when that pauses.
          if (content.equals(draft.content())) {
            all = found.findings();
            spelled.set(found.spelled());
            show();
            suggest(content);
          }
        });
  }

  private static List<LintFinding> found(Content content) {
    List<LintFinding> found = new ArrayList<>(Lint.of(content));
    found.addAll(OtherLimits.of(content, LimitsInWords::of));
    return found;
  }

  /** Suggestions take longer than to find a word, so they come after it. */
  private void suggest(Content content) {
    background.read(
        looking,
        () -> spelling.suggest(content),
        more -> {
          if (more && content.equals(draft.content())) {
            look();
          }
        });
  }

  private record Looked(List<LintFinding> findings, boolean spelled) {}

  private void show() {
    List<LintFinding> said = all.stream().filter(help::wanted).toList();
    if (!said.equals(findings.get())) {
      findings.set(said);
    }
  }
}
