package app.tarkka.ui.runner;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What was last said in the space that is kept for messages. In another language it is said once
 * more in the words of that one, or goes away where it cannot be.
 */
final class Said {
  private final ReadOnlyObjectWrapper<RunMessage> message =
      new ReadOnlyObjectWrapper<>(RunMessage.NONE);
  private @Nullable Supplier<String> words;

  ReadOnlyObjectWrapper<RunMessage> messageProperty() {
    return message;
  }

  /**
   * @param newWords makes the sentence in the language that is read when it is asked
   */
  void say(RunMessage.Kind kind, Supplier<String> newWords) {
    words = newWords;
    message.set(new RunMessage(kind, newWords.get()));
  }

  /** A sentence that is known in one language only. */
  void say(RunMessage.Kind kind, String text) {
    words = null;
    message.set(new RunMessage(kind, text));
  }

  void hush() {
    words = null;
    message.set(RunMessage.NONE);
  }

  /** What was refused is being seen to: no complaint stands beside the answer to it. */
  void heeded() {
    if (message.get().kind() == RunMessage.Kind.REFUSED) {
      hush();
    }
  }

  /** Another language is read. */
  void again() {
    String said = words == null ? "" : words.get();
    message.set(said.isEmpty() ? RunMessage.NONE : new RunMessage(message.get().kind(), said));
  }
}
