package app.tarkka.paper;

import java.util.Optional;

/** Finds a picture's bytes by the SHA-256 that a document names it by. */
@FunctionalInterface
public interface Pictures {
  /** No pictures at hand; every one is named in its place. */
  Pictures NONE = _ -> Optional.empty();

  Optional<byte[]> find(String sha256);
}
