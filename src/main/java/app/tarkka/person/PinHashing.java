package app.tarkka.person;

/** Turns a PIN into a hash that is slow to guess, and compares. */
public interface PinHashing {
  /** The encoded hash, parameters and salt included. */
  String hash(Pin pin);

  boolean matches(Pin pin, String encoded);

  /** Whether the hash was made with weaker parameters than those of today. */
  boolean outdated(String encoded);
}
