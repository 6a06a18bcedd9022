package app.tarkka.ui.editor.control;

import app.tarkka.document.DocumentControl.Refusal;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * How many people approve each revision of the document that is shown.
 *
 * @param refused gets why a change was refused, and an empty sentence when it was not
 */
public record ApprovalsModel(
    Workbench workbench, EditorServices services, EditorModel editor, Consumer<String> refused) {

  /**
   * An owner signs for how many do from now on.
   *
   * @return whether somebody signed
   */
  public boolean require(int approvals) {
    OpenDocument open = editor.openProperty().get().orElseThrow();
    AtomicBoolean signed = new AtomicBoolean();
    services
        .signing()
        .ask(
            new SignatureForm(
                SignedAct.REQUIRE_APPROVALS,
                Meaning.DECIDED,
                workbench.text("editor.sign.approvals", open.text().content().code(), approvals),
                List.of(),
                Crew.owners(open.people())),
            by -> {
              signed.set(true);
              keep(open, approvals, by);
            });
    return signed.get();
  }

  private void keep(OpenDocument open, int approvals, Authentication by) {
    workbench
        .background()
        .<Optional<Refusal>>write(
            workbench.text("editor.saving"),
            () -> services.control().requireApprovals(open.document().id(), approvals, by),
            why ->
                refused.accept(
                    why.map(one -> workbench.messages().text("document", one)).orElse("")));
  }
}
