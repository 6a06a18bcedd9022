package app.tarkka.store;

import java.util.List;

/**
 * What an open library is, for the window's bar.
 *
 * @param id random, from the ledger's first row
 * @param shop its name, as last set
 * @param sample the trade of the sample that is in it, empty when none is
 * @param mode how it is open: READ_ONLY also when its folder cannot be written
 * @param warnings in words for people: a cloud folder, a folder that cannot be written
 */
public record LibraryState(
    String id, String shop, String sample, OpenMode mode, List<String> warnings) {
  public LibraryState {
    warnings = List.copyOf(warnings);
  }
}
