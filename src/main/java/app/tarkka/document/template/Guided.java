package app.tarkka.document.template;

/** The fields of a document that guidance can stand in. */
public sealed interface Guided {
  /** The word in files; it never changes. */
  String token();

  /** Said of the document as a whole. */
  enum OfDocument implements Guided {
    TITLE("title"),
    PURPOSE("purpose"),
    SCOPE("scope"),
    TOOLS("tools"),
    MATERIALS("materials"),
    REFERENCES("references"),
    TEXT("text");

    private final String token;

    OfDocument(String token) {
      this.token = token;
    }

    @Override
    public String token() {
      return token;
    }
  }

  /** Said of a section. */
  enum OfSection implements Guided {
    TITLE("title"),
    TEXT("text"),
    TRIGGER("trigger"),
    COMPLETION("completion");

    private final String token;

    OfSection(String token) {
      this.token = token;
    }

    @Override
    public String token() {
      return token;
    }
  }

  /** Said of a step, and of the number that it asks for. */
  enum OfStep implements Guided {
    TEXT("text"),
    NOMINAL("nominal"),
    LOWER("lower"),
    UPPER("upper"),
    UNIT("unit");

    private final String token;

    OfStep(String token) {
      this.token = token;
    }

    @Override
    public String token() {
      return token;
    }
  }
}
