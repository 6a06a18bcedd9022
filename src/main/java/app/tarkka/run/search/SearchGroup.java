package app.tarkka.run.search;

/** What kind of thing is found, in the order in which a result shows them. */
public enum SearchGroup {
  DOCUMENTS("documents"),
  STEPS("steps"),
  /** Pictures of steps, by their names. */
  PICTURES("pictures"),
  PEOPLE("people"),
  /** Orders, lots, batches and serial numbers, each with all its runs. */
  SUBJECTS("subjects"),
  RECORDS("records");

  private final String token;

  SearchGroup(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
