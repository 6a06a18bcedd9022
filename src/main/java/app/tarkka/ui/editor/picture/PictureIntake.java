package app.tarkka.ui.editor.picture;

import app.tarkka.document.Documents;
import app.tarkka.document.Media;
import app.tarkka.picture.Originals;
import app.tarkka.picture.PictureEncoding;
import app.tarkka.picture.PictureFile;
import app.tarkka.picture.PictureProblem;
import app.tarkka.picture.ScaledPicture;
import app.tarkka.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks through pictures and keeps those that are whole in the library, off the FX thread and one
 * after the other, so that only one of them is in memory.
 */
final class PictureIntake {
  private final Workbench workbench;
  private final Documents documents;
  private final Supplier<Originals> originals;

  PictureIntake(Workbench workbench, Documents documents, Supplier<Originals> originals) {
    this.workbench = workbench;
    this.documents = documents;
    this.originals = originals;
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

  /** A picture that is in the library now, under the name of its file. */
  record Kept(Media media) {
    String name() {
      return media.name();
    }

    String sha256() {
      return String.valueOf(media.sha256());
    }
  }

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
                case Look.Whole whole -> keep(offer, whole, soFar, rest);
                case Look.Unusable(PictureProblem problem) -> {
                  soFar.refused().add(new Refused(offer.name(), Optional.of(problem)));
                  rest.run();
                }
                case Look.Failed(Exception failure) -> failed(offer, failure, soFar, rest);
              }
            });
  }

  private void keep(Offer offer, Look.Whole whole, Outcome soFar, Runnable rest) {
    workbench
        .background()
        .write(
            what(),
            () -> kept(offer.name(), whole),
            media -> {
              soFar.kept().add(new Kept(media));
              rest.run();
            },
            failure -> failed(offer, failure, soFar, rest));
  }

  private Media kept(String name, Look.Whole whole) {
    Media media =
        new Media(PictureEncoding.named(name, whole.bytes()), documents.keepMedia(whole.bytes()));
    byte[] larger = whole.larger();
    return larger == null || originals.get() == Originals.DROPPED
        ? media
        : media.withOriginal(documents.keepMedia(larger));
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
    /** A picture that can be kept; with what it was made smaller of, if it was. */
    final class Whole implements Look {
      private final byte[] bytes;
      private final byte @Nullable [] larger;

      Whole(byte[] bytes, byte @Nullable [] larger) {
        this.bytes = bytes;
        this.larger = larger;
      }

      byte[] bytes() {
        return bytes;
      }

      byte @Nullable [] larger() {
        return larger;
      }
    }

    record Unusable(PictureProblem problem) implements Look {}

    record Failed(Exception failure) implements Look {}
  }

  private static Look look(Offer offer) {
    try {
      byte[] bytes = offer.bytes().call();
      Optional<PictureProblem> problem = PictureFile.problem(bytes);
      if (problem.isPresent()) {
        return new Look.Unusable(problem.get());
      }
      byte[] scaled = ScaledPicture.of(bytes);
      return new Look.Whole(scaled, scaled == bytes ? null : bytes);
    } catch (PictureFile.Unusable unusable) {
      return new Look.Unusable(unusable.problem());
    } catch (Exception failure) {
      return new Look.Failed(failure);
    }
  }
}
