package app.tarkka.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one place where failures become words. Every failure is logged with its stack trace and shown
 * as a {@link Problem}. Features and stores teach it their own failures with {@link #explain}. Call
 * {@link #report} on the FX thread.
 */
public final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  private final Messages messages;
  private final Consumer<Problem> shown;
  private final Map<Class<?>, Function<Throwable, Problem>> explanations = new LinkedHashMap<>();

  /**
   * @param shown shows it to the person: a message bar or a dialog
   */
  public Problems(Messages messages, Consumer<Problem> shown) {
    this.messages = messages;
    this.shown = shown;
    FileProblems.teach(this, messages);
  }

  /** How to tell of failures of this type, also when they are the cause of another. */
  public <X extends Throwable> void explain(Class<X> type, Function<X, Problem> explanation) {
    explanations.put(type, failure -> explanation.apply(type.cast(failure)));
  }

  /**
   * @param what was being done, in a person's words
   */
  public void report(String what, Throwable failure) {
    Problem problem = problemOf(what, failure);
    LOG.log(Level.SEVERE, what + " [" + problem.code() + "]", failure);
    shown.accept(problem);
  }

  /** The words for a failure, without showing or logging it. */
  public Problem problemOf(String what, Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<Problem> explained = explained(cause);
      if (explained.isPresent()) {
        return explained.get();
      }
    }
    return new Problem(
        ProblemCode.of(failure),
        messages.text("kit.problem.unexpected", what),
        messages.text("kit.problem.kept.all"),
        messages.text("kit.problem.unexpected.next"),
        trace(failure));
  }

  /** Stack trace for support, never on screen by itself. */
  static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private Optional<Problem> explained(Throwable failure) {
    for (@Nullable Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
      Function<Throwable, Problem> explanation = explanations.get(type);
      if (explanation != null) {
        return Optional.of(explanation.apply(failure));
      }
    }
    return Optional.empty();
  }
}
