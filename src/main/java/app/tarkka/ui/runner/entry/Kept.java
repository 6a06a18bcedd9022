package app.tarkka.ui.runner.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.Property;

/**
 * What is kept of one thing that somebody is typing or choosing, under one place of the keeper:
 * what was kept there before is put back when a part is followed, and every change is kept.
 */
final class Kept {
  private final TypedKeeper keeper;
  private final String key;
  private final List<Runnable> parts = new ArrayList<>();
  private boolean over;

  /**
   * @param key ends with a slash, so that no other place begins with it
   */
  Kept(TypedKeeper keeper, String key) {
    this.keeper = keeper;
    this.key = key;
  }

  /** Words as they are typed. */
  void text(String name, Property<String> typed) {
    part(name, typed::setValue, () -> typed.getValue() == null ? "" : typed.getValue(), typed);
  }

  /** What may be chosen, as it is written and read again; unreadable is not chosen. */
  <T> void choice(
      String name,
      Property<Optional<T>> chosen,
      Function<T, String> write,
      Function<String, Optional<T>> read) {
    part(
        name,
        before -> read.apply(before).ifPresent(one -> chosen.setValue(Optional.of(one))),
        () -> chosen.getValue().map(write).orElse(""),
        chosen);
  }

  /**
   * @param restore gets what was kept, when something was
   * @param now what is to be kept; empty for nothing
   */
  void part(String name, Consumer<String> restore, Supplier<String> now, Observable... changes) {
    String before = keeper.kept(key + name);
    if (!before.isEmpty()) {
      restore.accept(before);
    }
    Runnable keep = () -> keeper.keep(key + name, now.get());
    parts.add(keep);
    for (Observable each : changes) {
      each.addListener(_ -> changed(keep));
    }
    // A property tells of its next change only when the last one was read.
    keep.run();
  }

  /** What the parts are measured against has changed. */
  void again() {
    parts.forEach(this::changed);
  }

  /** It was recorded: nothing of it is kept, though a picture may still come in. */
  void forget() {
    over = true;
    keeper.forget(key);
  }

  private void changed(Runnable keep) {
    if (!over) {
      keep.run();
    }
  }
}
