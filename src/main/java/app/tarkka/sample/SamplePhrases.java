package app.tarkka.sample;

import java.util.List;

/** What a trade's sample shop often writes where a step asks for text; few, in its own words. */
public final class SamplePhrases {
  private SamplePhrases() {}

  public static List<String> of(Trade trade) {
    return switch (trade) {
      case SANDWICH -> List.of("Nothing to report", "Fridge door was open", "Told the customer");
      case WORKSHOP -> List.of("No damage seen", "Deburred by hand", "Foreman was told");
      case WEBSHOP ->
          List.of("No damage seen", "Box crushed in the post", "Refund sent the same day");
    };
  }
}
