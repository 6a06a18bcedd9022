package app.tarkka.document;

/** Draft → in review → approved → effective → superseded, or withdrawn. */
public enum RevisionState {
  /** The only state in which the content can be edited. */
  DRAFT("draft"),
  IN_REVIEW("inReview"),
  APPROVED("approved"),
  /** In force; at most one revision of a document is. */
  EFFECTIVE("effective"),
  SUPERSEDED("superseded"),
  WITHDRAWN("withdrawn");

  private final String token;

  RevisionState(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
