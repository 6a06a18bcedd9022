package app.tarkka.ui.palette;

import app.tarkka.ui.kit.Shortcut;
import java.util.Optional;

/**
 * Something that is done at once, found by its name.
 *
 * @param key that does it as well
 */
public record PaletteCommand(String name, Optional<Shortcut> key, Runnable act) {
  public PaletteCommand(String name, Runnable act) {
    this(name, Optional.empty(), act);
  }
}
