package app.tarkka.person;

import java.util.Set;

/** PINs that are tried first: constant steps (111111, 123456, 987654), repeats and favourites. */
final class EasyPins {
  private static final Set<String> FAVOURITES =
      Set.of(
          "123123", "123321", "121212", "112233", "696969", "159753", "147258", "789456", "159357",
          "131313", "246135", "232323", "010203", "102030", "520520", "147852", "142536", "456789",
          "101010");

  private EasyPins() {}

  static boolean contains(char[] digits) {
    return constantStep(digits) || FAVOURITES.contains(new String(digits));
  }

  private static boolean constantStep(char[] digits) {
    int step = digits[1] - digits[0];
    if (Math.abs(step) > 1) {
      return false;
    }
    for (int i = 2; i < digits.length; i++) {
      if (digits[i] - digits[i - 1] != step) {
        return false;
      }
    }
    return true;
  }
}
