package app.tarkka.store.sqlite;

/** The sentence for each word that a constraint of the schema raises. */
final class ConstraintWords {
  private ConstraintWords() {}

  static String of(String token) {
    return switch (token) {
      case "same-person" -> "Whoever did it cannot check it.";
      case "contributed" ->
          "Whoever made an entry in this attempt cannot check any entry of it. Ask somebody else.";
      case "contributed-release" -> "Whoever made an entry in the run cannot release it.";
      case "contributed-to-verified" ->
          "Whoever made an entry in the run that this one verifies cannot work on this one.";
      case "verified-run-missing" ->
          "There is no run of what this checklist verifies. Start that first, for the same"
              + " subject.";
      case "not-handed-to-them" ->
          "Only whoever the run was handed to takes it over, with their own signature.";
      case "own-concession" ->
          "Whoever did the work cannot accept it as it is. Somebody else decides.";
      case "action-open" -> "A corrective action of this nonconformance is open. Close that first.";
      case "nonconformance-closed" -> "This nonconformance is closed.";
      case "unknown-action" -> "There is no such corrective action that is open.";
      case "checked-it" ->
          "Whoever checked an entry of this attempt cannot make one in it. Ask somebody else.";
      case "sample-person" ->
          "This person belongs to the sample, and their PIN is published. They work on nothing of a"
              + " shop that has people of its own.";
      case "verifies-it" ->
          "Whoever worked on the checklist that verifies this run cannot make entries in it.";
      case "added-during-run" -> "This person was added after the run started and cannot check it.";
      case "credential-from-contributor" ->
          "This person's PIN was set after the run started by someone who worked on it, so they"
              + " cannot check it.";
      case "one-time-credential" ->
          "This PIN was set by somebody else and signs nothing until it is changed.";
      case "foreign-credential" -> "The signature names a PIN that is not this person's.";
      case "old-credential" -> "The PIN was changed meanwhile. Sign again with the new one.";
      case "not-active" -> "This person is not active in the library.";
      case "role-needed" -> "This person does not have the role that it takes.";
      case "not-signed" -> "This needs a signature of its own.";
      case "unknown-entry" -> "There is no such entry to check.";
      case "false-doer" -> "The entry was made by somebody else than the check says.";
      case "changed-content" -> "What was to be signed has changed meanwhile. Look at it again.";
      case "superseded-entry" -> "The entry was withdrawn or corrected; check the newest one.";
      case "result-was-shown" ->
          "Both results were shown to whoever differed, so a third person measures.";
      case "not-independent" ->
          "Whoever measured there before knows what to expect: their check is not independent.";
      case "no-difference" -> "Both measure again only where two results differ.";
      case "not-corrected" ->
          "Only an entry that has been corrected to one that passes can have been typed wrongly.";
      case "own-correction" ->
          "Whoever made the entry or corrected it does not say that only the typing was wrong.";
      case "final-check-old" ->
          "Something was changed after the final check. Sign it and check it again.";
      case "not-conditional" ->
          "The check of this step does not stand under a condition, so none can hide it.";
      case "reason-missing" -> "This needs a reason, so that others can understand it.";
      case "comment-empty" -> "A comment says something, about the whole or a step that there is.";
      case "other-code" -> "What is submitted has another code than the one that is to be taken.";
      case "badge-in-use" -> "Somebody else has this badge. Everybody has one of their own.";
      case "unknown-unit" -> "That piece is not in the sample.";
      case "blind-unchecked" ->
          "A second person first checks what was measured on this piece: the lot would tell it.";
      case "not-repeated" -> "That section is not done for pieces, or they were not counted.";
      case "already-answered" -> "Something was entered for a piece of that section.";
      case "sample-too-small" -> "The sample has fewer pieces than its plan wants.";
      case "lot-not-judged" -> "The lot was not judged, or not by its plan.";
      case "checks-missing" -> "A required check by a second person is missing.";
      case "on-hold" -> "The run is on hold until a disposition is decided.";
      case "run-ended" -> "The run has ended.";
      case "not-completed" -> "Only a completed run can be released.";
      case "unknown-run" -> "There is no such run.";
      case "not-effective" -> "This revision is not in force.";
      case "policy-not-run" -> "A policy is read and acknowledged, never run.";
      case "author-approves" -> "Nobody who wrote this revision can approve it.";
      case "added-during-review" ->
          "Whoever was added after it was submitted cannot approve it before it is sent again.";
      case "credential-from-author" ->
          "An author of this revision set this person's PIN after it was submitted.";
      case "not-alone" -> "Only the sole person of a shop approves alone.";
      case "not-submitted" -> "This wording was not submitted for review.";
      case "not-approved" -> "This wording was not approved.";
      case "effective-before-approval" ->
          "A revision cannot be in force before it was approved. Choose a later day and time.";
      case "approvals" ->
          "Not as many people approved this as an owner wants, or the number was changed"
              + " meanwhile.";
      case "unknown-comment" -> "There is no such comment, or it stands otherwise meanwhile.";
      case "not-due" -> "The day of this revision has not come.";
      case "not-waiting" -> "No revision waits for its day here. It may be in force meanwhile.";
      case "waiting" ->
          "A newer revision is approved and waits for its day. Call it back before that.";
      case "translator-approves" -> "Nobody who wrote this translation can approve it.";
      case "unknown-translation" -> "This is no approved translation of what the run is of.";
      case "never-submitted" ->
          "A document can be in a manual once it was sent for review; before, it can be deleted.";
      case "unknown-sheet" -> "No printed sheet has that id.";
      case "sheet-void" -> "This sheet is void, so it cannot be returned.";
      case "copy-number" ->
          "That number of a controlled copy was given meanwhile. Print it again for the next one.";
      case "copy-revision" ->
          "A controlled copy is of the revision in force, and another is in force by now. Print it"
              + " again.";
      case "not-recorded" -> "Nothing in the ledger says so.";
      case "append-only" -> "What was recorded cannot be changed or removed.";
      case "sequence", "previous" -> "The ledger's order would be broken.";
      case "exists" -> "This is recorded already.";
      default -> "The library refuses this (" + token + ").";
    };
  }
}
