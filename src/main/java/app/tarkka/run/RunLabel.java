package app.tarkka.run;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a QR label on an order, lot or part says: which document is run for which subject. Its text
 * is {@code tarkka:run/CODE/SUBJECT}, in which both parts keep the letters A to Z and a to z, the
 * digits and {@code - . _ ~}; every other character is written as the percent-encoded bytes of its
 * UTF-8 form (RFC 3986): {@code tarkka:run/SOP-012/Order%204107}. A scanner that types like a
 * keyboard has to be set to the computer's keyboard language, or it types other signs than these.
 */
public record RunLabel(String code, String subject) {
  private static final String PREFIX = "tarkka:run/";

  /** A code with more than this is too dense to stand on a sticker (level Q, 0.5 mm a module). */
  private static final int LONGEST = 160;

  public RunLabel {
    if (code.isBlank() || subject.isBlank()) {
      throw new IllegalArgumentException("a label needs a code and a subject");
    }
  }

  /** The label that the text is; empty when it is another text. */
  public static Optional<RunLabel> read(String text) {
    if (!text.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
      return Optional.empty();
    }
    String[] parts = text.substring(PREFIX.length()).split("/", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    Optional<String> code = decoded(parts[0]);
    Optional<String> subject = decoded(parts[1]);
    return code.filter(part -> !part.isBlank())
        .flatMap(of -> subject.filter(part -> !part.isBlank()).map(part -> new RunLabel(of, part)));
  }

  /** As it stands in the QR code. */
  public String text() {
    return PREFIX + encoded(code) + "/" + encoded(subject);
  }

  /** Whether its code has room on a sticker. */
  public boolean printable() {
    return text().length() <= LONGEST;
  }

  private static String encoded(String part) {
    StringBuilder out = new StringBuilder();
    for (byte each : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~".indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }

  private static Optional<String> decoded(String part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c != '%') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      boolean whole = i + 2 < part.length();
      int high = whole ? Character.digit(part.charAt(i + 1), 16) : -1;
      int low = whole ? Character.digit(part.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes.write(high * 16 + low);
      i += 2;
    }
    return Optional.of(bytes.toString(StandardCharsets.UTF_8));
  }
}
