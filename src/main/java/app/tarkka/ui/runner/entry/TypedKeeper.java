package app.tarkka.ui.runner.entry;

/**
 * Keeps what was typed into runs and not recorded yet, so that it outlives the program however that
 * ended (R14). It is no record: what is kept is one seat's own, and goes when it is recorded.
 */
public interface TypedKeeper {
  /** Keeps nothing beyond this window. */
  TypedKeeper NONE =
      new TypedKeeper() {
        @Override
        public String kept(String key) {
          return "";
        }

        @Override
        public void keep(String key, String text) {}

        @Override
        public void forget(String prefix) {}
      };

  /** What was kept under the key; empty when nothing was. */
  String kept(String key);

  /** Keeps a text, an empty one by forgetting it. Returns at once. */
  void keep(String key, String text);

  /** Forgets whatever is kept under keys that begin so. Returns at once. */
  void forget(String prefix);
}
