package app.tarkka.paper;

import java.util.function.Supplier;

/** Whoever waits for a sheet hears how far it is, page by page. */
public final class Pace {
  private static final ScopedValue<Listener> CURRENT = ScopedValue.newInstance();

  private Pace() {}

  /** Told before each page is drawn; what it throws ends the sheet and comes out of it. */
  @FunctionalInterface
  public interface Listener {
    /**
     * @param page from 1
     */
    void at(int page, int pages);
  }

  /** Composes something on this thread, every page of which the listener is told. */
  public static <S> S followed(Listener listener, Supplier<S> composed) {
    return ScopedValue.where(CURRENT, listener).call(composed::get);
  }

  static void tell(int page, int pages) {
    if (CURRENT.isBound()) {
      CURRENT.get().at(page, pages);
    }
  }
}
