package app.tarkka.ui.library;

import app.tarkka.ui.kit.Shortcut;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What a row's menu offers. */
public enum DocumentAction {
  OPEN(Feather.BOOK_OPEN, null),
  RUN(Feather.PLAY, null),
  EDIT(Feather.EDIT_2, null),
  PRINT(Feather.PRINTER, Shortcut.PRINT),
  READERS(Feather.USERS, null),
  DUPLICATE(Feather.COPY, Shortcut.DUPLICATE),
  TEMPLATE(Feather.LAYOUT, null),
  MOVE(Feather.FOLDER, null),
  WITHDRAW(Feather.SLASH, null),
  DELETE(Feather.TRASH_2, null);

  private final Feather icon;
  private final @Nullable Shortcut shortcut;

  DocumentAction(Feather icon, @Nullable Shortcut shortcut) {
    this.icon = icon;
    this.shortcut = shortcut;
  }

  Feather icon() {
    return icon;
  }

  Optional<Shortcut> shortcut() {
    return Optional.ofNullable(shortcut);
  }
}
