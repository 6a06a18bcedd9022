package app.tarkka.gallery;

import app.tarkka.document.Content;
import app.tarkka.document.Media;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestPictures;
import app.tarkka.testkit.TwoRevisions;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.revisions.DifferencesModel;
import app.tarkka.ui.revisions.DifferencesView;
import app.tarkka.ui.revisions.RevisionPairs;
import app.tarkka.ui.revisions.RevisionsModel;
import app.tarkka.ui.revisions.RevisionsView;
import java.awt.Color;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;

/** What changed between two revisions: by itself, while it is reviewed, and before it is sent. */
final class DifferenceSheets {
  private final Shop shop;

  DifferenceSheets(String language) {
    shop = new Shop(Locale.of(language));
  }

  Parent two() {
    return two(TwoRevisions.before(), TwoRevisions.after());
  }

  Parent pictures() {
    byte[] old = TestPictures.png(400, 300, Color.LIGHT_GRAY);
    byte[] now = TestPictures.png(300, 400, Color.ORANGE);
    return two(pictured("cover-old.png", old), pictured("cover-new.png", now));
  }

  private Content pictured(String name, byte[] bytes) {
    Media media = new Media(name, shop.library().documents().keepMedia(bytes));
    Content content = TwoRevisions.before();
    Section close = content.sections().getLast();
    List<Step> steps = new ArrayList<>(close.steps());
    steps.set(1, steps.get(1).toBuilder().media(List.of(media)).build());
    return content.toBuilder()
        .sections(List.of(content.sections().getFirst(), close.withSteps(steps)))
        .build();
  }

  /** 500 steps of which 60 changed. */
  Parent many() {
    return two(TwoRevisions.longBefore(), TwoRevisions.longAfter());
  }

  private Parent two(Content before, Content after) {
    Revision first = shop.library().effective(before);
    Revision second = shop.library().revised(first.document(), after);
    DifferencesModel model =
        new DifferencesModel(
            shop.workbench().get(),
            shop.library().documents(),
            new RevisionPairs(shop.library().documents(), shop.library().people(), ZoneOffset.UTC),
            new Place.Differences(first.document(), first.number(), second.number()));
    return new DifferencesView(model, shop.workbench().messages());
  }

  Parent list() {
    Revision first = shop.library().effective(TwoRevisions.before());
    shop.library().revised(first.document(), TwoRevisions.after());
    submitted(first, TwoRevisions.before());
    return new RevisionsView(
        new RevisionsModel(
            shop.workbench().get(),
            shop.library().documents(),
            shop.library().people(),
            ZoneOffset.UTC,
            first.document()),
        shop.workbench().messages());
  }

  Parent reviewing() {
    Revision first = shop.library().effective(TwoRevisions.before());
    submitted(first, TwoRevisions.after());
    EditorModel model = shop.editorModel(first.document(), EditorModel.Wanted.NEWEST);
    return new EditorView(model, shop.workbench().messages());
  }

  Parent sending() {
    Revision first = shop.library().effective(TwoRevisions.before());
    draft(first, TwoRevisions.after());
    EditorModel model = shop.editorModel(first.document(), EditorModel.Wanted.NEWEST);
    EditorView view = new EditorView(model, shop.workbench().messages());
    model.review().prepareToSend();
    return view;
  }

  private void submitted(Revision first, Content content) {
    draft(first, content);
    shop.library()
        .documentControl()
        .submit(
            first.document(),
            "The bolts may be tighter, and the shaft is turned **by hand** at the end.",
            true,
            shop.library().sign("dia", Meaning.AUTHORED));
  }

  private void draft(Revision first, Content content) {
    shop.library()
        .documents()
        .saveDraft(first.document(), content, first.author(), shop.library().clock().instant());
  }
}
