package app.tarkka;

import app.tarkka.document.Kind;
import app.tarkka.run.search.TitledSearch;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.SeatSearches;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.library.DocumentActions;
import app.tarkka.ui.palette.PaletteCommand;
import app.tarkka.ui.palette.PaletteWays;
import app.tarkka.ui.window.WindowModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the palette of an open library leads to, and what it can do at once. */
record ShopCommands(
    Wiring wiring,
    DocumentActions documents,
    WindowModel.PersonActions person,
    Appearance appearance,
    SeatSearches searches,
    Messages messages) {
  /** Of documents, people and records so many each. */
  private static final int EACH = 6;

  PaletteWays ways() {
    return new PaletteWays(
        query ->
            new TitledSearch(wiring.library().search(), ShopViews.titles(wiring, messages))
                .find(
                    query,
                    LocalDate.ofInstant(wiring.clock().instant(), wiring.seat().zone()),
                    wiring.seat().zone(),
                    EACH),
        commands(),
        searches::saved,
        () -> wiring.library().manuals().all());
  }

  private List<PaletteCommand> commands() {
    List<PaletteCommand> commands = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      commands.add(
          new PaletteCommand(
              messages.text("palette.new", messages.text("document", kind)),
              () -> documents.create(kind, "")));
    }
    commands.add(new PaletteCommand(messages.text("palette.import"), documents::importFiles));
    commands.add(new PaletteCommand(messages.text("palette.person"), person::switchPerson));
    commands.add(new PaletteCommand(messages.text("palette.sign-out"), person::signOut));
    commands.add(new PaletteCommand(messages.text("palette.text-larger"), () -> text(1)));
    commands.add(new PaletteCommand(messages.text("palette.text-smaller"), () -> text(-1)));
    return commands;
  }

  /** To the next size of text, as long as there is one. */
  private void text(int by) {
    List<TextSize> sizes = List.of(TextSize.values());
    int next = sizes.indexOf(appearance.textSizeProperty().get()) + by;
    if (next >= 0 && next < sizes.size()) {
      appearance.textSizeProperty().set(sizes.get(next));
    }
  }
}
