package app.tarkka.paper;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.person.Attribution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on all paper of the shop: settings of the library, so that every seat prints the
 * same. Every change is in the ledger; the logo lies among the library's pictures.
 *
 * @param pictures of the library
 */
public record ShopPaperSetting(LibraryEvents library, Pictures pictures) {
  /** The names of the settings; for ever. */
  public static final String ADDRESS = "paper-address";

  public static final String FOOTER = "paper-footer";
  public static final String LOGO = "paper-logo";
  public static final String USUAL = "paper-size";
  public static final String MARGINS = "paper-margins";
  public static final String LETTERS = "paper-letters";

  public ShopPaper now() {
    String logo = library.setting(LOGO);
    return new ShopPaper(
        library.setting(ADDRESS),
        library.setting(FOOTER),
        logo.isEmpty() ? Optional.empty() : Optional.of(logo),
        PaperSize.named(library.setting(USUAL)),
        Margins.named(library.setting(MARGINS)).orElse(Margins.NORMAL),
        Letters.named(library.setting(LETTERS)).orElse(Letters.NORMAL));
  }

  /** As it is printed; without a logo where its picture is not there. */
  public Letterhead letterhead() {
    ShopPaper now = now();
    return new Letterhead(
        now.logo().flatMap(pictures::find).flatMap(Logo::of), now.address(), now.footer());
  }

  /** Records what differs from before: all of it, or nothing. */
  public void keep(ShopPaper paper, Attribution by) {
    Map<String, String> wanted = new LinkedHashMap<>();
    wanted.put(ADDRESS, paper.address());
    wanted.put(FOOTER, paper.footer());
    wanted.put(LOGO, paper.logo().orElse(""));
    wanted.put(USUAL, paper.usual().map(size -> size.name().toLowerCase(Locale.ROOT)).orElse(""));
    wanted.put(MARGINS, unless(Margins.NORMAL, paper.margins()));
    wanted.put(LETTERS, unless(Letters.NORMAL, paper.letters()));
    List<LibraryEvent> changed = new ArrayList<>();
    wanted.forEach(
        (name, value) -> {
          if (!library.setting(name).equals(value)) {
            changed.add(new LibraryEvent.SettingChanged(name, value));
          }
        });
    if (!changed.isEmpty()) {
      library.recordLibraryEvents(changed, by);
    }
  }

  /** Nothing for what is usual, as in a library where it was never set. */
  private static String unless(Enum<?> usual, Enum<?> value) {
    return value == usual ? "" : value.name().toLowerCase(Locale.ROOT);
  }
}
