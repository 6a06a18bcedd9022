package app.tarkka.ui.runner.entry;

/** A picture as the answer of a step: from the camera, from a file or from the clipboard. */
final class PhotoEntry extends EntryControl {
  private final PhotoWays ways;

  PhotoEntry(PhotoAnswerModel model, EntryDesk desk) {
    ways = PhotoWays.large(desk.photos(), desk.messages(), model::take, desk.onRefused());
    model.takenProperty().subscribe(taken -> taken.ifPresent(_ -> offButtons()));
    model
        .askedProperty()
        .addListener(
            _ -> {
              // The model outlives the entry; one that left the screen opens no camera.
              if (getScene() != null) {
                ways.open();
              }
            });
    getChildren().addAll(ways, new TakenPhoto(model.takenProperty(), desk.photos()));
  }

  /** Enter confirms the picture then; on a button it would ask for another one. */
  private void offButtons() {
    if (ways.isFocusWithin()) {
      requestFocus();
    }
  }

  @Override
  public boolean focusEntry() {
    ways.begin();
    return true;
  }
}
