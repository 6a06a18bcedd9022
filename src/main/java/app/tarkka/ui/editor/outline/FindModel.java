package app.tarkka.ui.editor.outline;

import app.tarkka.document.Content;
import app.tarkka.document.find.Hit;
import app.tarkka.document.find.TextSearch;
import app.tarkka.document.find.TextSearch.Rule;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.draft.DraftModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Looks for words in the whole document, goes from one to the next, and replaces them. */
public final class FindModel {
  private final DraftModel draft;
  private final StringProperty wanted = new SimpleStringProperty("");
  private final StringProperty by = new SimpleStringProperty("");
  private final BooleanProperty matchCase = new SimpleBooleanProperty();
  private final BooleanProperty wholeWords = new SimpleBooleanProperty();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);

  public FindModel(DraftModel draft) {
    this.draft = draft;
    wanted.subscribe((_, _) -> lookAnew());
    matchCase.subscribe((_, _) -> lookAnew());
    wholeWords.subscribe((_, _) -> lookAnew());
    open.subscribe((_, now) -> whenOpened(now));
  }

  /**
   * What was found, and which of it one is at.
   *
   * @param at −1 when nothing was found
   */
  public record Found(List<Hit> hits, int at) {
    static final Found NOTHING = new Found(List.of(), -1);

    public Found {
      hits = List.copyOf(hits);
    }

    public Optional<Hit> hit() {
      return at < 0 ? Optional.empty() : Optional.of(hits.get(at));
    }
  }

  public StringProperty wantedProperty() {
    return wanted;
  }

  /** What comes instead. */
  public StringProperty byProperty() {
    return by;
  }

  public BooleanProperty matchCaseProperty() {
    return matchCase;
  }

  public BooleanProperty wholeWordsProperty() {
    return wholeWords;
  }

  /** Whether one is looking for something; nothing is counted meanwhile if not. */
  public BooleanProperty openProperty() {
    return open;
  }

  public ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  public void next() {
    step(1);
  }

  public void previous() {
    step(-1);
  }

  /** Replaces the one that one is at, and goes to the next. */
  void replace() {
    Found now = found.get();
    if (now.at() >= 0) {
      draft.changeContent("", content -> search().replace(content, now.at(), by.get()));
      List<Hit> left = search().in(draft.content());
      boolean gone = left.size() < now.hits().size();
      show(left, gone ? now.at() : now.at() + 1);
    }
  }

  /** Replaces all of them; one undo takes it back. */
  public void replaceAll() {
    draft.changeContent("", content -> search().replaceAll(content, by.get()));
    changed(draft.content());
  }

  /** The text was changed by something else: counts anew and stays where it was. */
  void changed(Content content) {
    if (open.get()) {
      List<Hit> hits = search().in(content);
      found.set(
          hits.isEmpty()
              ? Found.NOTHING
              : new Found(hits, Math.clamp(found.get().at(), 0, hits.size() - 1)));
    }
  }

  private void whenOpened(boolean now) {
    if (now) {
      lookAnew();
    } else {
      found.set(Found.NOTHING);
    }
  }

  /** From the current line on. */
  private void lookAnew() {
    List<Hit> hits = search().in(draft.content());
    int here = draft.index(draft.currentProperty().get());
    int first = 0;
    while (first < hits.size() && row(hits.get(first)) < here) {
      first++;
    }
    show(hits, first);
  }

  private void step(int by) {
    Found now = found.get();
    if (!now.hits().isEmpty()) {
      show(now.hits(), now.at() + by);
    }
  }

  /** Behind the last comes the first. */
  private void show(List<Hit> hits, int at) {
    found.set(hits.isEmpty() ? Found.NOTHING : new Found(hits, Math.floorMod(at, hits.size())));
    found.get().hit().flatMap(hit -> hit.place().line()).ifPresent(this::goTo);
  }

  /** The cursor stays in the field that is typed in. */
  private void goTo(Spot spot) {
    draft.chosen().none();
    draft.currentProperty().set(spot);
  }

  private int row(Hit hit) {
    return hit.place().line().map(draft::index).orElse(-1);
  }

  private TextSearch search() {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    if (matchCase.get()) {
      rules.add(Rule.MATCH_CASE);
    }
    if (wholeWords.get()) {
      rules.add(Rule.WHOLE_WORDS);
    }
    return new TextSearch(open.get() ? wanted.get() : "", rules);
  }
}
