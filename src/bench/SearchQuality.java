import app.tarkka.testkit.TestLibrary;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a fast search may not lose: the best hits, and the room on the disk. */
final class SearchQuality implements AutoCloseable {
  /** Every hit with FTS5's own score, the lowest the best. */
  private static final String EVERY_HIT =
      "SELECT d.id, bm25(search, 10.0, 8.0, 1.0) FROM search JOIN document d ON d.number ="
          + " search.rowid WHERE search MATCH ?";

  /** FTS5 weighs a word that most documents hold with a millionth where bm25 gives it nothing. */
  private static final double NOTHING = 1e-5;

  private final TestLibrary shop;
  private final int shown;
  private final Connection connection;

  SearchQuality(TestLibrary shop, int shown) throws SQLException {
    this.shop = shop;
    this.shown = shown;
    connection = DriverManager.getConnection("jdbc:sqlite:file:" + shop.file() + "?mode=ro");
  }

  /**
   * How many of the best, by the plain scores of all hits, a search shows; of hits that tie for the
   * last place any counts. Said twice: to the last digit, and with less than {@link #NOTHING} as a
   * tie.
   */
  void recall(List<String> keystrokes) throws SQLException {
    List<Double> exact = new ArrayList<>();
    List<Double> told = new ArrayList<>();
    for (String typed : new LinkedHashSet<>(keystrokes)) {
      Map<String, Double> scores = scores(typed);
      if (!scores.isEmpty()) {
        List<Double> found =
            shop.documents().search(typed, shown).stream()
                .map(hit -> scores.get(hit.document().id().value()))
                .toList();
        double[] sorted = scores.values().stream().mapToDouble(s -> s).sorted().toArray();
        int best = Math.min(shown, sorted.length);
        double last = sorted[best - 1];
        exact.add((double) found.stream().filter(s -> s <= last).count() / best);
        told.add((double) found.stream().filter(s -> s <= last + NOTHING).count() / best);
      }
    }
    print("to the last digit", exact);
    print("by what scores tell", told);
  }

  private void print(String how, List<Double> recalls) {
    double[] sorted = recalls.stream().mapToDouble(r -> r).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "recall of the best %d %s: mean %.3f, lowest %.2f, below 0.9 at %d of %d (goal 0.9)%n",
        shown,
        how,
        Arrays.stream(sorted).average().orElseThrow(),
        sorted[0],
        Arrays.stream(sorted).filter(r -> r < 0.9).count(),
        sorted.length);
  }

  /** S9. The text that FTS5 keeps for marking is told apart: it is the text, not the index. */
  void size() throws SQLException {
    double index =
        number(
            "SELECT sum(pgsize) FROM dbstat WHERE name IN"
                + " ('search_data', 'search_idx', 'search_docsize', 'search_config')");
    double copy = number("SELECT sum(pgsize) FROM dbstat WHERE name = 'search_content'");
    double text = number("SELECT sum(length(CAST(c0 || c1 || c2 AS BLOB))) FROM search_content");
    System.out.printf(
        Locale.ROOT,
        "index %.1f MB for %.1f MB of text: %.2f (goal 1.50); kept text %.1f MB more%n",
        index / 1e6,
        text / 1e6,
        index / text,
        copy / 1e6);
  }

  private Map<String, Double> scores(String typed) throws SQLException {
    Map<String, Double> scores = new HashMap<>();
    String words =
        Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> "\"" + word + "\"*")
            .collect(Collectors.joining(" "));
    if (!words.isEmpty()) {
      // One letter is looked for in codes and titles only.
      String query = typed.strip().length() == 1 ? "{code title} : " + words : words;
      try (PreparedStatement statement = connection.prepareStatement(EVERY_HIT)) {
        statement.setString(1, query);
        ResultSet rows = statement.executeQuery();
        while (rows.next()) {
          scores.put(rows.getString(1), rows.getDouble(2));
        }
      }
    }
    return scores;
  }

  private double number(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getDouble(1) : 0;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
