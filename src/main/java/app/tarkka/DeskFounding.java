package app.tarkka;

import app.tarkka.person.Authentication;
import app.tarkka.person.Profile;
import app.tarkka.person.Role;
import app.tarkka.person.SignIn;
import app.tarkka.sample.Trade;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.ui.kit.Progress;
import app.tarkka.ui.start.FirstStart;
import app.tarkka.ui.start.LibraryFounding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Makes or opens what the first start asked for, and puts it on the desk.
 *
 * @param enter opens the window over a library, for whoever founded it with their PIN just now
 * @param back shows the library that is open already
 * @param now the file of the library that is open
 */
record DeskFounding(
    BiConsumer<SqliteLibrary, Optional<Authentication>> enter,
    Runnable back,
    Supplier<Optional<Path>> now)
    implements LibraryFounding {
  @Override
  public void found(FirstStart choices, Progress progress) throws Exception {
    Optional<Trade> trade =
        switch (choices.beginning()) {
          case SANDWICH_SHOP -> Optional.of(Trade.SANDWICH);
          case WORKSHOP -> Optional.of(Trade.WORKSHOP);
          case WEB_SHOP -> Optional.of(Trade.WEBSHOP);
          case EMPTY -> Optional.empty();
        };
    Path parent = choices.file().toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    SqliteLibrary library =
        new Founding(Wiring.thisSeat())
            .ownShop(
                choices.file(), choices.shop(), choices.owner(), choices.pin(), trade, _ -> {});
    Optional<Authentication> founder = signedIn(library, choices);
    Platform.runLater(() -> enter.accept(library, founder));
  }

  /** By the same door as everybody else. */
  private static Optional<Authentication> signedIn(SqliteLibrary library, FirstStart choices) {
    return library.people().all().stream()
        .filter(person -> person.may(Role.OWNER) && Profile.of(person).equals(choices.owner()))
        .findFirst()
        .flatMap(
            owner ->
                Wiring.over(library).signIn().signIn(owner.id(), choices.pin())
                        instanceof SignIn.Outcome.Right(Authentication founder)
                    ? Optional.of(founder)
                    : Optional.empty());
  }

  @Override
  public void open(Path file, Progress progress) throws Exception {
    if (isOpen(file)) {
      Platform.runLater(back);
      return;
    }
    SqliteLibrary library = SqliteLibrary.openAt(Wiring.thisSeat(), file);
    Platform.runLater(() -> enter.accept(library, Optional.empty()));
  }

  private boolean isOpen(Path file) throws IOException {
    Optional<Path> open = now.get();
    return open.isPresent() && Files.exists(file) && Files.isSameFile(open.get(), file);
  }
}
