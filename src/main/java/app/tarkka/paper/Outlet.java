package app.tarkka.paper;

import java.util.Locale;

/** Where a sheet leaves the program; {@code token} is its word in the ledger. */
public enum Outlet {
  FILE,
  PRINTER;

  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }
}
