package app.tarkka.ui.editor.draft;

import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which line a person looks at after lines changed without their hands in one of them. */
record ChangedLine(List<Row> before, List<Row> after) {

  /**
   * What came back, else what differs, else what stands above what went. Where all lines stay as
   * they were, such as after a change of the title, one stays where one is.
   *
   * @param acted the line that was acted in; of several that changed the first where it is none of
   *     them
   * @param here the line one is in
   */
  Spot near(Spot acted, Spot here) {
    Map<Spot, Row> old = new HashMap<>();
    before.forEach(row -> old.put(row.spot(), own(row)));
    List<Spot> came = after.stream().map(Row::spot).filter(spot -> !old.containsKey(spot)).toList();
    List<Spot> changed =
        after.stream()
            .filter(row -> old.containsKey(row.spot()) && !own(row).equals(old.get(row.spot())))
            .map(Row::spot)
            .toList();
    return one(came, acted)
        .or(() -> one(changed, acted))
        .or(this::aboveWhatWent)
        .or(() -> moved() ? there(acted) : Optional.empty())
        .or(() -> there(here))
        .orElseGet(() -> after.getFirst().spot());
  }

  private static Optional<Spot> one(List<Spot> spots, Spot acted) {
    return spots.contains(acted) ? Optional.of(acted) : spots.stream().findFirst();
  }

  private Optional<Spot> aboveWhatWent() {
    Optional<Spot> above = Optional.empty();
    for (Row row : before) {
      if (there(row.spot()).isEmpty()) {
        return above.or(() -> Optional.of(after.getFirst().spot()));
      }
      above = Optional.of(row.spot());
    }
    return Optional.empty();
  }

  private boolean moved() {
    return !before.stream()
        .map(row -> row.spot() + " " + row.depth())
        .toList()
        .equals(after.stream().map(row -> row.spot() + " " + row.depth()).toList());
  }

  private Optional<Spot> there(Spot spot) {
    return Row.index(after, spot) >= 0 ? Optional.of(spot) : Optional.empty();
  }

  /** Without what follows from other lines: its number, and the steps below it. */
  private static Row own(Row row) {
    return switch (row) {
      case Row.OfStep(var step, _, _) ->
          new Row.OfStep(step.toBuilder().steps(List.of()).build(), 0, "");
      case Row.OfSection(int index, _, var section, _) -> new Row.OfSection(index, "", section, 0);
    };
  }
}
