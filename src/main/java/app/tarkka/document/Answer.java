package app.tarkka.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a step asks for. A number's limits are in the step's {@link Specification}. */
public sealed interface Answer {

  /** The step asks for nothing; it is read only. */
  record None() implements Answer {}

  /** One tick: it is done. */
  record Acknowledge() implements Answer {}

  record PassFail() implements Answer {}

  record YesNo() implements Answer {}

  /**
   * One or several of the options.
   *
   * @param many whether several may be chosen
   */
  record Choice(List<String> options, boolean many) implements Answer {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** A number; JSON calls it {@code number}. */
  record Quantity() implements Answer {}

  record Text() implements Answer {}

  record Date() implements Answer {}

  record Time() implements Answer {}

  record Photo() implements Answer {}

  /**
   * What a customer or a driver draws on the screen, with their printed name. It is no sign-off:
   * nobody is authenticated by it.
   */
  record Signature() implements Answer {}

  /**
   * A scanned or typed code.
   *
   * @param expected what it must read, empty when any code will do
   */
  record Code(String expected) implements Answer {}

  /**
   * A number that the program calculates from earlier ones, for whoever is asked to confirm it.
   *
   * @param formula with the ids of steps in brackets, as {@link FormulaReader} reads it; kept as
   *     written while there is a mistake in it
   */
  record Derived(String formula) implements Answer {
    /** Empty while there is a mistake in what is written. */
    public Optional<Formula> parsed() {
      return FormulaReader.read(formula) instanceof FormulaReader.Read.Good(Formula good)
          ? Optional.of(good)
          : Optional.empty();
    }

    /** The steps whose numbers it needs. */
    public Stream<StepId> steps() {
      return parsed().stream().flatMap(Formula::steps);
    }
  }

  /** Whether it is a number, measured or calculated. */
  default boolean number() {
    return this instanceof Quantity || this instanceof Derived;
  }

  /** Whether two people's answers can be compared by the software, so that a check can be blind. */
  default boolean comparable() {
    return switch (this) {
      case PassFail _, YesNo _, Choice _, Quantity _, Code _ -> true;
      case None _, Acknowledge _, Text _, Date _, Time _, Photo _, Signature _, Derived _ -> false;
    };
  }
}
