package app.tarkka.paper.preview;

import java.util.List;

/**
 * What a printer can be asked for.
 *
 * @param sides none when it does not say
 * @param trays by their names, none when it does not say
 */
public record PrinterOffer(List<PrintedSides> sides, List<String> trays) {
  public static final PrinterOffer NOTHING = new PrinterOffer(List.of(), List.of());

  public PrinterOffer {
    sides = List.copyOf(sides);
    trays = List.copyOf(trays);
  }
}
