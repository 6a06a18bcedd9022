package app.tarkka.sample;

import app.tarkka.person.Pin;
import app.tarkka.person.PinHashing;
import java.util.HashMap;
import java.util.Map;

/**
 * Hashing that knows a hash again once it has made it. The sample's people sign some hundred times
 * while it is made, and each real comparison is slow on purpose.
 */
final class RememberedPins implements PinHashing {
  private final PinHashing hashing;
  private final Map<String, String> pins = new HashMap<>();

  RememberedPins(PinHashing hashing) {
    this.hashing = hashing;
  }

  @Override
  public String hash(Pin pin) {
    String encoded = hashing.hash(pin);
    pins.put(encoded, new String(pin.reveal()));
    return encoded;
  }

  @Override
  public boolean matches(Pin pin, String encoded) {
    String known = pins.get(encoded);
    return known == null ? hashing.matches(pin, encoded) : known.equals(new String(pin.reveal()));
  }

  @Override
  public boolean outdated(String encoded) {
    return false;
  }
}
