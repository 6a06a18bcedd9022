package app.tarkka.ui.editor;

import app.tarkka.document.Documents;
import app.tarkka.picture.PictureFile;
import app.tarkka.picture.PictureProblem;
import app.tarkka.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Looks through pictures and keeps those that are whole in the library, off the FX thread and one
 * after the other, so that only one of them is in memory.
 */
final class PictureIntake {
  private final Workbench workbench;
  private final Documents documents;

  PictureIntake(Workbench workbench, Documents documents) {
    this.workbench = workbench;
    this.documents = documents;
  }

  /**
   * A picture that may be kept.
   *
   * @param bytes reads or makes them; called off the FX thread
   */
  record Offer(String name, Callable<byte[]> bytes) {
    static Offer of(Path file) {
      return new Offer(String.valueOf(file.getFileName()), () -> PictureFile.bytes(file));
    }
  }

  /** A picture that is in the library now. */
  record Kept(String name, String sha256) {}

  /** A picture that was not kept, and why; nothing is said of it when the program failed. */
  record Refused(String name, Optional<PictureProblem> problem) {}

  /** What became of the offers. */
  record Outcome(List<Kept> kept, List<Refused> refused) {}

  /** Takes what can be taken; {@code onDone} always comes, on the FX thread. */
  void take(List<Offer> offers, Consumer<Outcome> onDone) {
    next(offers, new Outcome(new ArrayList<>(), new ArrayList<>()), onDone);
  }

  private void next(List<Offer> left, Outcome soFar, Consumer<Outcome> onDone) {
    if (left.isEmpty()) {
      onDone.accept(soFar);
      return;
    }
    Offer offer = left.getFirst();
    Runnable rest = () -> next(left.subList(1, left.size()), soFar, onDone);
    workbench
        .background()
        .read(
            what(),
            () -> look(offer),
            seen -> {
              switch (seen) {
                case Look.Whole(byte[] bytes) -> keep(offer, bytes, soFar, rest);
                case Look.Unusable(PictureProblem problem) -> {
                  soFar.refused().add(new Refused(offer.name(), Optional.of(problem)));
                  rest.run();
                }
                case Look.Failed(Exception failure) -> failed(offer, failure, soFar, rest);
              }
            });
  }

  private void keep(Offer offer, byte[] bytes, Outcome soFar, Runnable rest) {
    workbench
        .background()
        .write(
            what(),
            () -> documents.keepMedia(bytes),
            sha256 -> {
              soFar.kept().add(new Kept(offer.name(), sha256));
              rest.run();
            },
            failure -> failed(offer, failure, soFar, rest));
  }

  private void failed(Offer offer, Exception failure, Outcome soFar, Runnable rest) {
    workbench.problems().report(what(), failure);
    soFar.refused().add(new Refused(offer.name(), Optional.empty()));
    rest.run();
  }

  private String what() {
    return workbench.text("editor.picture.adding");
  }

  /** What the bytes of an offer turned out to be. */
  private sealed interface Look {
    record Whole(byte[] bytes) implements Look {}

    record Unusable(PictureProblem problem) implements Look {}

    record Failed(Exception failure) implements Look {}
  }

  private static Look look(Offer offer) {
    try {
      byte[] bytes = offer.bytes().call();
      return PictureFile.problem(bytes)
          .<Look>map(Look.Unusable::new)
          .orElseGet(() -> new Look.Whole(bytes));
    } catch (PictureFile.Unusable unusable) {
      return new Look.Unusable(unusable.problem());
    } catch (Exception failure) {
      return new Look.Failed(failure);
    }
  }
}
