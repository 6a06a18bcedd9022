package app.tarkka.run;

import java.util.Arrays;
import java.util.List;

/**
 * Why a command is refused. The window shows the text of {@code refusal.<token>} with the details
 * filled in.
 */
public record Refusal(Reason reason, List<String> details) {
  public Refusal {
    details = List.copyOf(details);
  }

  public static Refusal of(Reason reason, String... details) {
    return new Refusal(reason, List.of(details));
  }

  /**
   * What a constraint of the store refused, by its word. Most are refused by the rules first, and
   * by the store only when two seats act at once.
   */
  public static Refusal byStore(String token) {
    return switch (token) {
      case "on-hold" -> of(Reason.RUN_ON_HOLD);
      // Looked at before: only a role that was changed meanwhile leads here.
      case "verified-run-missing", "role-needed" -> of(Reason.CHANGED_MEANWHILE);
      case "not-completed" -> of(Reason.NOTHING_TO_RELEASE);
      default ->
          Arrays.stream(Reason.values())
              .filter(reason -> reason.token().equals(token))
              .findFirst()
              .map(Refusal::of)
              .orElseGet(() -> of(Reason.STORE_REFUSED, token));
    };
  }

  /** Every reason there is; {@code token} is its word in messages and on the command line. */
  public enum Reason {
    NOT_EFFECTIVE("not-effective"),
    POLICY_NOT_RUN("policy-not-run"),
    SUBJECT_MISSING("subject-missing"),
    ROLE_NEEDED("role-needed"),
    SIGNATURE_NEEDED("signature-needed"),
    RUN_ENDED("run-ended"),
    RUN_PAUSED("run-paused"),
    RUN_ON_HOLD("run-on-hold"),
    NOT_ON_HOLD("not-on-hold"),
    UNKNOWN_STEP("unknown-step"),
    UNKNOWN_ENTRY("unknown-entry"),
    ALREADY_ANSWERED("already-answered"),
    EARLIER_STEP_OPEN("earlier-step-open"),
    SUB_STEPS_OPEN("sub-steps-open"),
    HOLD_POINT("hold-point"),
    WITNESS_FIRST("witness-first"),
    ANSWER_MISSING("answer-missing"),
    WRONG_ANSWER_TYPE("wrong-answer-type"),
    NOT_A_NUMBER("not-a-number"),

    /** A unit was typed that nobody knows. */
    UNIT_NOT_KNOWN("unit-not-known"),

    /** A unit was typed of which the step's unit is none. */
    OTHER_UNIT("other-unit"),

    /** A unit was typed where the step has none. */
    STEP_WITHOUT_UNIT("step-without-unit"),
    NOT_A_DATE("not-a-date"),
    CONDITION_NOT_MET("condition-not-met"),
    CONDITION_WAITS("condition-waits"),
    NO_VALUE("no-value"),
    NOT_CONDITIONAL("not-conditional"),
    READINGS_MISSING("readings-missing"),

    /** A signature without the printed name of whoever drew it. */
    SIGNER_MISSING("signer-missing"),
    LOOKS_LIKE_SLIP("looks-like-slip"),
    REASON_MISSING("reason-missing"),
    KEY_STEP("key-step"),
    TIMER_RUNNING("timer-running"),
    TIMER_NOT_STARTED("timer-not-started"),
    NO_TIMER("no-timer"),
    HIDES_UNCHECKED("hides-unchecked"),
    REWORK_AFTER_FAULT("rework-after-fault"),
    NOT_THEIR_RUN("not-their-run"),
    ONLY_CHECKED("only-checked"),
    BLIND_UNCHECKED("blind-unchecked"),
    TOO_LATE_TO_UNDO("too-late-to-undo"),
    NOT_THEIR_ENTRY("not-their-entry"),
    SUPERSEDED_ENTRY("superseded-entry"),
    NOT_HANDED("not-handed"),
    NOT_HANDED_TO_THEM("not-handed-to-them"),
    NO_CHECK_ASKED("no-check-asked"),
    ALREADY_CHECKED("already-checked"),
    CHECK_BLIND("check-blind"),
    NOT_BLIND("not-blind"),
    SAME_PERSON("same-person"),
    CONTRIBUTED("contributed"),
    CONTRIBUTED_RELEASE("contributed-release"),
    CONTRIBUTED_TO_VERIFIED("contributed-to-verified"),
    VERIFIED_RUN_MISSING("verified-run-missing"),
    VERIFIES_IT("verifies-it"),
    CHECKED_IT("checked-it"),
    SAMPLE_PERSON("sample-person"),
    OWN_CONCESSION("own-concession"),
    NO_DIFFERENCE("no-difference"),
    NOT_CORRECTED("not-corrected"),
    CORRECTION_FAILS("correction-fails"),
    CORRECTION_DIFFERS("correction-differs"),
    OWN_CORRECTION("own-correction"),
    RESULTS_NOT_SHOWN("results-not-shown"),
    ACTION_OPEN("action-open"),
    UNKNOWN_ACTION("unknown-action"),
    NONCONFORMANCE_CLOSED("nonconformance-closed"),
    ADDED_DURING_RUN("added-during-run"),
    CREDENTIAL_FROM_CONTRIBUTOR("credential-from-contributor"),
    ONE_TIME_CREDENTIAL("one-time-credential"),
    OLD_CREDENTIAL("old-credential"),
    NOT_ACTIVE("not-active"),
    CHANGED_CONTENT("changed-content"),
    RESULT_WAS_SHOWN("result-was-shown"),
    STEPS_OPEN("steps-open"),
    CHECKS_MISSING("checks-missing"),
    FINAL_CHECK_OLD("final-check-old"),
    NOTHING_TO_RELEASE("nothing-to-release"),
    NOT_REPEATED("not-repeated"),
    NO_PIECES("no-pieces"),
    TOO_MANY_PIECES("too-many-pieces"),
    UNKNOWN_UNIT("unknown-unit"),
    OTHER_INSPECTION("other-inspection"),
    PIECES_NOT_COUNTED("pieces-not-counted"),
    SAMPLE_TOO_SMALL("sample-too-small"),
    LOT_NOT_JUDGED("lot-not-judged"),
    CHANGED_MEANWHILE("changed-meanwhile"),
    STORE_REFUSED("store-refused");

    private final String token;

    Reason(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }
}
