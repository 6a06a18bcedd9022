package app.tarkka.person;

/**
 * How what belongs to a sample is told from a shop's own: its id begins alike, for ever. The PINs
 * of the sample's people are published.
 */
public final class SampleMark {
  public static final String PREFIX = "sample-";

  private SampleMark() {}

  /** Whether the person, document or run of that id belongs to a sample. */
  public static boolean on(String id) {
    return id.startsWith(PREFIX);
  }

  /** The id as one of the sample. */
  public static String put(String id) {
    return on(id) ? id : PREFIX + id;
  }
}
