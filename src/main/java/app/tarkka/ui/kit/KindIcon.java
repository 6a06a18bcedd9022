package app.tarkka.ui.kit;

import app.tarkka.document.Kind;
import org.kordamp.ikonli.feather.Feather;

/** The drawing that stands for a kind of document. */
public final class KindIcon {
  private KindIcon() {}

  public static Feather of(Kind kind) {
    return switch (kind) {
      case PROCEDURE -> Feather.FILE_TEXT;
      case CHECKLIST -> Feather.CHECK_SQUARE;
      case POLICY -> Feather.SHIELD;
    };
  }
}
