package app.tarkka.ui.editor.step;

import app.tarkka.document.Answer;
import java.util.List;

/** The kinds of answer as the inspector offers them. */
enum AnswerChoice {
  ACKNOWLEDGE,
  PASS_FAIL,
  YES_NO,
  NUMBER,
  CALCULATED,
  ONE,
  SEVERAL,
  TEXT,
  DATE,
  TIME,
  PHOTO,
  SIGNATURE,
  CODE,
  NONE;

  static AnswerChoice of(Answer answer) {
    return switch (answer) {
      case Answer.None _ -> NONE;
      case Answer.Acknowledge _ -> ACKNOWLEDGE;
      case Answer.PassFail _ -> PASS_FAIL;
      case Answer.YesNo _ -> YES_NO;
      case Answer.Choice choice -> choice.many() ? SEVERAL : ONE;
      case Answer.Quantity _ -> NUMBER;
      case Answer.Derived _ -> CALCULATED;
      case Answer.Text _ -> TEXT;
      case Answer.Date _ -> DATE;
      case Answer.Time _ -> TIME;
      case Answer.Photo _ -> PHOTO;
      case Answer.Signature _ -> SIGNATURE;
      case Answer.Code _ -> CODE;
    };
  }

  /** An answer of this kind; a list of choices stays when there was one. */
  Answer answer(Answer before) {
    List<String> options = before instanceof Answer.Choice choice ? choice.options() : List.of();
    return switch (this) {
      case NONE -> new Answer.None();
      case ACKNOWLEDGE -> new Answer.Acknowledge();
      case PASS_FAIL -> new Answer.PassFail();
      case YES_NO -> new Answer.YesNo();
      case ONE -> new Answer.Choice(options, false);
      case SEVERAL -> new Answer.Choice(options, true);
      case NUMBER -> new Answer.Quantity();
      case CALCULATED -> new Answer.Derived("");
      case TEXT -> new Answer.Text();
      case DATE -> new Answer.Date();
      case TIME -> new Answer.Time();
      case PHOTO -> new Answer.Photo();
      case SIGNATURE -> new Answer.Signature();
      case CODE -> new Answer.Code("");
    };
  }
}
