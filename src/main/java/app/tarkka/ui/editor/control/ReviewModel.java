package app.tarkka.ui.editor.control;

import app.tarkka.document.DocumentControl.Refusal;
import app.tarkka.document.ReadAgain;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Takes a revision from draft to effective: sent by its author, decided by somebody else. */
public final class ReviewModel {
  private final Workbench workbench;
  private final EditorServices services;
  private final EditorModel editor;
  private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
  private final StringProperty changes = new SimpleStringProperty("");
  private final BooleanProperty readAgain = new SimpleBooleanProperty();
  private final ForceModel force;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  ReviewModel(Workbench workbench, EditorServices services, EditorModel editor) {
    this.workbench = workbench;
    this.services = services;
    this.editor = editor;
    force = new ForceModel(services.clock(), services.zone());
    force.reset();
  }

  /** How many people approve it. */
  public ApprovalsModel approvals() {
    return new ApprovalsModel(workbench, services, editor, refusal::set);
  }

  /** From when what is approved is to be in force. */
  public ForceModel force() {
    return force;
  }

  /** Whether the form for sending it stands beside the text. */
  public ReadOnlyBooleanProperty sendingProperty() {
    return sending.getReadOnlyProperty();
  }

  /** The change summary, as typed. */
  public StringProperty changesProperty() {
    return changes;
  }

  public BooleanProperty readAgainProperty() {
    return readAgain;
  }

  /** Why the last act was refused, in plain words; empty when it was not. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /**
   * Shows the form; what must be read again is proposed. A first revision is read where one asks.
   */
  public void prepareToSend() {
    refusal.set("");
    shown()
        .ifPresent(
            open -> {
              // What was sent back keeps what was ticked.
              readAgain.set(
                  (open.isDraft() && open.revision().readAgain())
                      || open.before()
                          .map(old -> ReadAgain.needed(old.content(), open.text().content()))
                          .orElse(false));
              if (changes.get().isBlank() && open.isDraft()) {
                // What was sent back was sent with these words.
                changes.set(open.revision().changeSummary());
              }
              sending.set(true);
            });
  }

  public void goOnWriting() {
    refusal.set("");
    sending.set(false);
  }

  /** Signs as its author and sends it. */
  public void send() {
    OpenDocument open = shown().orElseThrow();
    String why = new NotSent(workbench, open).why();
    if (!why.isEmpty()) {
      refusal.set(why);
    } else {
      open.autosave().ifPresent(saver -> saver.flush(this::signAndSend, refusal::set));
    }
  }

  private void signAndSend() {
    OpenDocument open = shown().orElseThrow();
    String summary = changes.get();
    boolean again = readAgain.get();
    ask(
        SignedAct.SUBMIT,
        Meaning.AUTHORED,
        "editor.sign.author",
        summary.isBlank() ? List.of() : List.of(summary.strip()),
        Signers.of(open),
        "editor.sending",
        by -> services.control().submit(open.document().id(), summary, again, by));
  }

  /** A second person signs that it may be used; its authors are shown and cannot be chosen. */
  public void approve() {
    OpenDocument open = shown().orElseThrow();
    Signers approvers = Signers.approvers(open, workbench.messages());
    if (approvers.may().isEmpty()) {
      refusal.set(workbench.text("editor.sign.nobody"));
      return;
    }
    boolean last = decides(open);
    if (last && !force.readable()) {
      refusal.set(workbench.text("editor.force.unread"));
      return;
    }
    Optional<Instant> from = last ? force.from() : Optional.empty();
    ask(
        SignedAct.APPROVE,
        Meaning.APPROVED,
        "editor.sign.approve",
        new SignedRevision(open, workbench.messages())
            .approving(editor.comments().unresolved(), from, services.zone()),
        approvers,
        "editor.approving",
        by -> services.control().approve(open.document().id(), from, by));
  }

  /** Who reads what waits for its approval, as its author chose; empty when nothing was chosen. */
  public Optional<String> reading(OpenDocument open) {
    return new SignedRevision(open, workbench.messages()).reading();
  }

  /** Whether the next approval is the last that is needed, and so says from when. */
  public boolean decides(OpenDocument open) {
    return open.alone() || open.revision().approvalsMissing() <= 1;
  }

  /** Stops what waits for its day; it is a draft again. */
  public void callBack() {
    OpenDocument open = shown().orElseThrow();
    workbench
        .dialogs()
        .askReason(
            new Question(
                workbench.text("editor.call-back.title"),
                workbench.text("editor.call-back.text", open.revision().number()),
                workbench.text("editor.call-back.action")))
        .ifPresent(
            reason ->
                ask(
                    SignedAct.CALL_BACK,
                    Meaning.DECIDED,
                    "editor.sign.call-back",
                    List.of(reason),
                    Signers.of(open),
                    "editor.calling-back",
                    by -> services.control().callBack(open.document().id(), reason, by)));
  }

  /** Sends it back to its author with a reason. */
  public void requestChanges() {
    OpenDocument open = shown().orElseThrow();
    workbench
        .dialogs()
        .askReason(
            new Question(
                workbench.text("editor.changes.title"),
                workbench.text("editor.changes.text", open.name(open.revision().author())),
                workbench.text("editor.changes.action")))
        .ifPresent(
            reason ->
                ask(
                    SignedAct.REQUEST_CHANGES,
                    Meaning.DECIDED,
                    "editor.sign.changes",
                    List.of(reason),
                    Signers.readers(open),
                    "editor.returning",
                    by -> services.control().requestChanges(open.document().id(), reason, by)));
  }

  /** Starts a draft after the newest revision. */
  public void newDraft() {
    services.writer().then(by -> newDraft(shown().orElseThrow(), by.id()));
  }

  private void newDraft(OpenDocument open, PersonId by) {
    workbench
        .background()
        .write(
            workbench.text("editor.drafting"),
            () ->
                services
                    .documents()
                    .saveDraft(
                        open.document().id(),
                        open.revision().content(),
                        by,
                        services.clock().instant()),
            _ -> editor.goToNewest());
  }

  /** Signs that what is in force was read again and stays as it is. */
  public void reviewed() {
    OpenDocument open = shown().orElseThrow();
    ask(
        SignedAct.REVIEW,
        Meaning.DECIDED,
        "editor.sign.reviewed",
        List.of(),
        Signers.of(open),
        "editor.reviewing",
        by -> services.control().review(open.document().id(), by));
  }

  private void ask(
      SignedAct signs,
      Meaning meaning,
      String statement,
      List<String> signed,
      Signers signers,
      String what,
      Function<Authentication, Optional<Refusal>> act) {
    OpenDocument open = shown().orElseThrow();
    refusal.set("");
    services
        .signing()
        .ask(
            new SignatureForm(
                signs,
                meaning,
                workbench.text(
                    statement,
                    open.text().content().code(),
                    open.text().content().title(),
                    open.revision().number()),
                new SignedRevision(open, workbench.messages()).lines(signed),
                signers.may(),
                services.writer().now(),
                signers.barred(),
                signs == SignedAct.SUBMIT
                    ? ""
                    : new SignedRevision(open, workbench.messages()).proof()),
            by ->
                workbench
                    .background()
                    .<Optional<Refusal>>write(
                        workbench.text(what), () -> act.apply(by), this::done));
  }

  /** Whether this is the first wording, which nobody can have read before. */
  public boolean first() {
    return shown().filter(open -> open.revision().number() == 1).isPresent();
  }

  private void done(Optional<Refusal> refused) {
    if (refused.isPresent()) {
      refusal.set(workbench.messages().text("document", refused.get()));
    } else {
      changes.set("");
      force.reset();
      sending.set(false);
      editor.read();
    }
  }

  private Optional<OpenDocument> shown() {
    return editor.openProperty().get();
  }
}
