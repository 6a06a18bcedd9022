package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Comment;
import app.tarkka.document.Comment.Act;
import app.tarkka.document.CommentControl;
import app.tarkka.document.CommentControl.Refusal;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said about a revision in review, by whom, and what became of it. */
abstract class CommentsContract extends PortContract {
  private static final StepId WEIGH = new StepId("weigh");

  private DocumentId ham = new DocumentId("none");

  @BeforeEach
  void begin() {
    ham = shop.draft(TestContents.sandwich()).document();
    submit();
  }

  @Test
  void aThreadIsKeptWithItsWordsItsPeopleAndWhatBecameOfIt() {
    write("cho", Optional.of(WEIGH), "  Which scale?  ");
    write("ana", Optional.empty(), "Good otherwise");
    Comment scale = comments().getFirst();
    assertEquals(
        Optional.empty(), control().answer(scale, "The one at the counter", shop.signIn("dia")));
    assertEquals(Optional.empty(), control().resolve(scale, shop.signIn("dia")));
    shop.reopen();

    Comment kept = comments().getFirst();

    assertEquals(WEIGH, kept.step());
    assertEquals(TestLibrary.id("cho"), kept.writer());
    assertEquals(
        List.of(Act.WRITTEN, Act.ANSWERED, Act.RESOLVED),
        kept.thread().stream().map(Comment.Said::act).toList());
    assertEquals(
        List.of("Which scale?", "The one at the counter", ""),
        kept.thread().stream().map(Comment.Said::text).toList());
    assertTrue(kept.resolved());
    assertEquals(shop.documents().revisions(ham).getFirst().hash(), kept.hash());
    assertFalse(comments().getLast().resolved());
    sound();
  }

  @Test
  void isOpenedAgainAndResolvedAgain() {
    write("cho", Optional.of(WEIGH), "Which scale?");
    Comment scale = comments().getFirst();
    control().resolve(scale, shop.signIn("cho"));
    assertEquals(
        Optional.of(Refusal.UNKNOWN_COMMENT), control().resolve(scale, shop.signIn("dia")));
    assertEquals(Optional.empty(), control().reopen(scale, shop.signIn("ana")));
    assertFalse(comments().getFirst().resolved());
    assertEquals(Optional.empty(), control().resolve(scale, shop.signIn("dia")));
    sound();
  }

  @Test
  void followsItsStepIntoTheNextDraftUntilItIsResolved() {
    write("ana", Optional.of(WEIGH), "Which scale?");
    shop.documentControl().requestChanges(ham, "See there", shop.sign("ana", Meaning.DECIDED));
    assertTrue(comments().getFirst().concerns(1), "the draft that was sent back");

    submit();
    shop.documentControl().approve(ham, shop.sign("ana", Meaning.APPROVED));
    assertTrue(comments().getFirst().concerns(2), "the next revision");
    control().resolve(comments().getFirst(), shop.signIn("dia"));
    assertFalse(comments().getFirst().concerns(2));
    assertTrue(comments().getFirst().concerns(1));
    sound();
  }

  @Test
  void onlyWhatIsInReviewIsCommentedOn() {
    assertEquals(
        Optional.of(Refusal.UNKNOWN_STEP),
        control().write(ham, Optional.of(new StepId("gone")), "?", shop.signIn("ana")));
    assertEquals(
        Optional.of(Refusal.TEXT_MISSING),
        control().write(ham, Optional.empty(), "  ", shop.signIn("ana")));
    shop.documentControl().approve(ham, shop.sign("ana", Meaning.APPROVED));

    assertEquals(
        Optional.of(Refusal.NOT_IN_REVIEW),
        control().write(ham, Optional.empty(), "Late", shop.signIn("ana")));
    assertEquals(
        "not-submitted",
        refusal(
            new DocumentEvent.CommentWritten(
                ham, 1, shop.documents().revisions(ham).getFirst().hash(), "c-1", null, "Late"),
            shop.signIn("ana")));
  }

  @Test
  void whoeverDidNotWriteItAndDoesNotWriteDocumentsDoesNotResolveIt() {
    write("ana", Optional.of(WEIGH), "Which scale?");
    Comment scale = comments().getFirst();

    assertEquals(Optional.of(Refusal.ROLE_NEEDED), control().resolve(scale, shop.signIn("cho")));
    assertEquals(
        "role-needed",
        refusal(
            new DocumentEvent.CommentResolved(ham, 1, scale.hash(), scale.id()),
            shop.signIn("cho")));
    assertEquals(
        "unknown-comment",
        refusal(
            new DocumentEvent.CommentReopened(ham, 1, scale.hash(), scale.id()),
            shop.signIn("dia")));
    assertEquals(
        "unknown-comment",
        refusal(
            new DocumentEvent.CommentAnswered(ham, 1, scale.hash(), "made-up", "So"),
            shop.signIn("dia")));
  }

  private void submit() {
    assertEquals(
        Optional.empty(),
        shop.documentControl().submit(ham, "", true, shop.sign("dia", Meaning.AUTHORED)));
  }

  private void write(String who, Optional<StepId> step, String text) {
    assertEquals(Optional.empty(), control().write(ham, step, text, shop.signIn(who)));
  }

  private List<Comment> comments() {
    return shop.documents().comments(ham);
  }

  private CommentControl control() {
    return new CommentControl(
        shop.documents(), shop.people(), shop.clock(), shop.seat(), shop.ids());
  }

  private String refusal(DocumentEvent event, Authentication by) {
    return assertThrows(
            RefusedByConstraint.class, () -> shop.documents().record(List.of(event), shop.by(by)))
        .token();
  }

  private void sound() {
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }
}
