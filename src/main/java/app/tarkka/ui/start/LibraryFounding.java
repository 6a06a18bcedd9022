package app.tarkka.ui.start;

import app.tarkka.ui.kit.Progress;
import java.nio.file.Path;

/** Makes or opens the library and shows its window. Called in the background. */
public interface LibraryFounding {
  /**
   * Makes the library with its owner and, unless it begins empty, the sample. A failure leaves
   * nothing behind.
   *
   * @throws Exception any failure; it is told as the window tells failures
   */
  void found(FirstStart choices, Progress progress) throws Exception;

  /**
   * Opens a library that exists.
   *
   * @throws Exception any failure; the file is as it was
   */
  void open(Path library, Progress progress) throws Exception;
}
