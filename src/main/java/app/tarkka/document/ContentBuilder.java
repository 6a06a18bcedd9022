package app.tarkka.document;

import java.util.List;

/** Changes some parts of a {@link Content}. */
public final class ContentBuilder {
  private Kind kind;
  private String code;
  private String title;
  private String language;
  private String text;
  private About about;
  private Mode mode;
  private String verifies;
  private boolean finalCheck;
  private Escalation escalation;
  private boolean release;
  private List<Section> sections;

  ContentBuilder(Content content) {
    kind = content.kind();
    code = content.code();
    title = content.title();
    language = content.language();
    text = content.text();
    about = content.about();
    mode = content.mode();
    verifies = content.verifies();
    finalCheck = content.finalCheck();
    escalation = content.escalation();
    release = content.release();
    sections = content.sections();
  }

  public ContentBuilder kind(Kind value) {
    kind = value;
    return this;
  }

  public ContentBuilder code(String value) {
    code = value;
    return this;
  }

  public ContentBuilder title(String value) {
    title = value;
    return this;
  }

  public ContentBuilder language(String value) {
    language = value;
    return this;
  }

  public ContentBuilder text(String value) {
    text = value;
    return this;
  }

  public ContentBuilder about(About value) {
    about = value;
    return this;
  }

  public ContentBuilder mode(Mode value) {
    mode = value;
    return this;
  }

  public ContentBuilder verifies(String value) {
    verifies = value;
    return this;
  }

  public ContentBuilder finalCheck(boolean value) {
    finalCheck = value;
    return this;
  }

  public ContentBuilder escalation(Escalation value) {
    escalation = value;
    return this;
  }

  public ContentBuilder release(boolean value) {
    release = value;
    return this;
  }

  public ContentBuilder sections(List<Section> value) {
    sections = value;
    return this;
  }

  public Content build() {
    return new Content(
        kind,
        code,
        title,
        language,
        text,
        about,
        mode,
        verifies,
        finalCheck,
        escalation,
        release,
        sections);
  }
}
