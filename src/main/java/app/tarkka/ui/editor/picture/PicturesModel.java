package app.tarkka.ui.editor.picture;

import app.tarkka.document.Content;
import app.tarkka.document.Documents;
import app.tarkka.document.Media;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.picture.Example;
import app.tarkka.document.picture.Marking;
import app.tarkka.picture.Originals;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.picture.PictureIntake.Kept;
import app.tarkka.ui.editor.picture.PictureIntake.Offer;
import app.tarkka.ui.editor.picture.PictureIntake.Outcome;
import app.tarkka.ui.editor.picture.PictureIntake.Refused;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The pictures of the line one is in: added, supplied where they are missing, ordered, removed. The
 * bytes go into the library at once; that a step names them is a change of the draft and can be
 * undone.
 */
public final class PicturesModel {
  private static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "gif", "bmp");

  private final Workbench workbench;
  private final DraftModel draft;
  private final PictureIntake intake;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper();
  private int underWay;

  public PicturesModel(
      Workbench workbench, Documents documents, Supplier<Originals> originals, DraftModel draft) {
    this.workbench = workbench;
    this.draft = draft;
    this.intake = new PictureIntake(workbench, documents, originals);
    draft.currentProperty().subscribe(_ -> refusal.set(""));
  }

  /** What was not added and why, a sentence a line; empty when all was. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Whether pictures are being read or kept. */
  public ReadOnlyBooleanProperty addingProperty() {
    return adding.getReadOnlyProperty();
  }

  /** Whether a file is named as a picture is. */
  public static boolean named(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  /** Asks for files and adds them to the step. */
  public void choose() {
    addFiles(workbench.files().openSeveral(workbench.text("editor.picture.choose"), kind()));
  }

  /** Adds files to the step, in their order. */
  public void addFiles(List<Path> files) {
    add(files.stream().map(Offer::of).toList());
  }

  /**
   * Adds the picture that was copied.
   *
   * @param png makes its bytes; called off the FX thread
   */
  public void paste(Callable<byte[]> png) {
    add(List.of(new Offer(workbench.text("editor.picture.pasted"), png)));
  }

  /** Says that there was nothing to paste. */
  public void pasteNothing() {
    refusal.set(workbench.text("editor.picture.nothing"));
  }

  /** Asks for the file of a missing picture. */
  public void chooseFor(int index) {
    workbench
        .files()
        .open(workbench.text("editor.picture.choose"), kind())
        .ifPresent(file -> supply(index, file));
  }

  /** Puts a file in the place of a missing picture, wherever the document names it. */
  void supply(int index, Path file) {
    media(index)
        .filter(Media::missing)
        .ifPresent(missing -> take(List.of(Offer.of(file)), done -> supplied(missing, done)));
  }

  public void remove(int index) {
    change(list -> list.without(index));
  }

  /** Draws this over a picture; one action of the draft, whatever was done on the way. */
  public void mark(int index, Marking marking) {
    change(list -> list.mark(index, marking));
  }

  /** The sentence under a picture, as it is typed. */
  public void caption(int index, String written) {
    draft.changeStep(
        "caption " + index,
        step ->
            index < step.media().size()
                ? step.toBuilder()
                    .media(new PictureList(step.media()).caption(index, written).media())
                    .build()
                : step);
  }

  /** Says that a picture shows right or wrong; neither, when it is said again. */
  public void show(int index, Example example) {
    change(list -> list.show(index, example));
  }

  /** Puts a picture before the one above it. */
  public void moveEarlier(int index) {
    change(list -> list.swap(index, index - 1));
  }

  /** Puts a picture after the one below it. */
  public void moveLater(int index) {
    change(list -> list.swap(index, index + 1));
  }

  private void add(List<Offer> offers) {
    draft
        .currentStep()
        .map(Step::id)
        .filter(_ -> !offers.isEmpty())
        .ifPresent(step -> take(offers, done -> added(step, done)));
  }

  private interface Taken {
    List<String> notTaken(List<Kept> kept);
  }

  private void take(List<Offer> offers, Taken onTaken) {
    refusal.set("");
    underWay++;
    adding.set(true);
    intake.take(offers, done -> wereTaken(done, onTaken));
  }

  private void wereTaken(Outcome done, Taken onTaken) {
    underWay--;
    adding.set(underWay > 0);
    List<String> sentences = new ArrayList<>();
    for (Refused refused : done.refused()) {
      refused
          .problem()
          .ifPresent(
              problem ->
                  sentences.add(workbench.messages().text("editor", problem, refused.name())));
    }
    sentences.addAll(onTaken.notTaken(done.kept()));
    refusal.set(String.join("\n", sentences));
  }

  private List<String> added(StepId id, List<Kept> pictures) {
    Optional<Step> step = draft.content().step(id);
    if (step.isEmpty()) {
      return pictures.isEmpty() ? List.of() : List.of(workbench.text("editor.picture.gone"));
    }
    List<String> twice = new ArrayList<>();
    PictureList list = new PictureList(step.get().media());
    for (Kept picture : pictures) {
      if (list.holds(picture.sha256())) {
        twice.add(workbench.text("editor.picture.twice", picture.name()));
      }
      list = list.add(picture.media(), everyMedia());
    }
    List<Media> all = list.media();
    draft.changeStep(id, old -> old.toBuilder().media(all).build());
    return twice;
  }

  private List<String> supplied(Media missing, List<Kept> pictures) {
    for (Kept picture : pictures) {
      Media found = PictureList.found(missing, picture.media(), everyMedia());
      draft.changeContent("", content -> supplied(content, missing, found));
    }
    return List.of();
  }

  private static Content supplied(Content content, Media missing, Media found) {
    Content changed = content;
    for (Step step : content.stepsAsWritten().toList()) {
      List<Media> media = new PictureList(step.media()).supply(missing, found).media();
      changed =
          new Outline(changed)
              .change(step.id(), old -> old.toBuilder().media(media).build())
              .map(Edit::content)
              .orElse(changed);
    }
    return changed;
  }

  private void change(UnaryOperator<PictureList> how) {
    refusal.set("");
    draft.changeStep(
        "",
        step -> step.toBuilder().media(how.apply(new PictureList(step.media())).media()).build());
  }

  private Optional<Media> media(int index) {
    return draft
        .currentStep()
        .map(Step::media)
        .filter(all -> index < all.size())
        .map(all -> all.get(index));
  }

  private List<Media> everyMedia() {
    return draft.content().stepsAsWritten().flatMap(step -> step.media().stream()).toList();
  }

  private FileChoice.Kind kind() {
    return new FileChoice.Kind(workbench.text("editor.picture.kind"), ENDINGS);
  }
}
