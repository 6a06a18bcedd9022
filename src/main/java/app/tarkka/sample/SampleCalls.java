package app.tarkka.sample;

import app.tarkka.document.Contact;
import java.util.List;

/** Whom a trade's sample shop calls, in order; the numbers are nobody's. */
public final class SampleCalls {
  private SampleCalls() {}

  public static List<Contact> of(Trade trade) {
    return switch (trade) {
      case SANDWICH ->
          List.of(new Contact("Shift manager", "555 0142"), new Contact("Anna, owner", "555 0110"));
      case WORKSHOP ->
          List.of(new Contact("Foreman", "555 0171"), new Contact("Anna, owner", "555 0110"));
      case WEBSHOP -> List.of(new Contact("Anna, owner", "555 0110"));
    };
  }
}
