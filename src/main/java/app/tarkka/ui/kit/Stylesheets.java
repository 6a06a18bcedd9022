package app.tarkka.ui.kit;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Finds the stylesheet that lies beside a view's class. */
public final class Stylesheets {
  private Stylesheets() {}

  /**
   * The address of {@code name} in the resource folder of {@code view}'s package.
   *
   * @throws IllegalArgumentException when there is none: a mistake in the program
   */
  public static String beside(Class<?> view, String name) {
    @Nullable URL url = view.getResource(name);
    if (url == null) {
      throw new IllegalArgumentException("no stylesheet " + name + " beside " + view.getName());
    }
    return url.toExternalForm();
  }
}
