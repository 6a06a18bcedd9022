package app.tarkka.testkit;

import app.tarkka.ui.kit.FileChoice;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Chooses the files that the test laid out; with none left, the person cancels. */
public final class ScriptedFileChoice implements FileChoice {
  private final Deque<List<Path>> choices = new ArrayDeque<>();

  public ScriptedFileChoice choose(Path... files) {
    choices.add(List.of(files));
    return this;
  }

  /** Whether everything that was laid out was asked for. */
  public boolean none() {
    return choices.isEmpty();
  }

  @Override
  public Optional<Path> open(String title, Kind... kinds) {
    return openSeveral(title, kinds).stream().findFirst();
  }

  @Override
  public List<Path> openSeveral(String title, Kind... kinds) {
    return choices.isEmpty() ? List.of() : choices.pop();
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, Kind... kinds) {
    return open(title, kinds);
  }

  @Override
  public Optional<Path> folder(String title) {
    return open(title);
  }
}
