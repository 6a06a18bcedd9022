package app.tarkka.ui.kit;

import org.jspecify.annotations.Nullable;

/** Work of more than a second: says how far it is, and stops when asked. */
@FunctionalInterface
public interface LongWork<T extends @Nullable Object> {
  T run(Progress progress) throws Exception;
}
