package app.tarkka.document;

import org.jspecify.annotations.Nullable;

/**
 * A picture beside a step.
 *
 * @param name the file name or address it came under
 * @param sha256 of its bytes in hexadecimal, null when the picture was missing at import
 */
public record Media(String name, @Nullable String sha256) {
  public boolean missing() {
    return sha256 == null;
  }
}
