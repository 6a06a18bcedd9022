package app.tarkka.ui.scan;

import java.util.Optional;
import javafx.scene.Node;

/** Whom a scanned code reaches. {@code focus} is what the keys go to. */
public interface ScanTarget {
  /** Whether a code has somewhere to go from here; elsewhere no key is held back. */
  boolean listens(Optional<Node> focus);

  /** Takes the code; false gives it back as the keys it was typed with. */
  boolean takes(String code, Optional<Node> focus);
}
