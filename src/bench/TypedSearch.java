import app.tarkka.document.Content;
import app.tarkka.document.SearchHit;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * S7: the search of the library screen, while somebody types, over 10,000 documents: every
 * keystroke of 80 things to look for, ranked, the best twenty with the place of the hit marked; p99
 * of the keystrokes against Lucene doing the same over the same texts. The goal is a ratio of 2,
 * and 50 ms. What this may not cost is printed too: the recall of the best twenty, and S9, the size
 * of the index, with a goal of 1.5 times the text.
 *
 * <p>S8 is the same over 100,000: {@code -Dbench.args=100000}. What a page that searches everything
 * takes, and a word that has to be read as another, are printed beside it, without a peer.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=TypedSearch}
 */
final class TypedSearch {
  private static final int DOCUMENTS = 10_000;
  private static final int FEW = 6;
  private static final int SHOWN = 20;

  public static void main(String[] args) throws Exception {
    Random random = new Random(7);
    int many = args.length == 0 ? DOCUMENTS : Integer.parseInt(args[0]);
    List<Content> documents = Shop.documents(many, random);
    List<String> keystrokes = keystrokes(documents, random);
    Path folder = Shop.folder("search");
    try (TestLibrary shop = TestLibrary.in(folder);
        LuceneSearch lucene = LuceneSearch.over(folder.resolve("lucene"), documents)) {
      Shop.keep(shop, documents);
      compareHits(shop, lucene, keystrokes);
      try (SearchQuality quality = new SearchQuality(shop, SHOWN)) {
        quality.recall(keystrokes);
        quality.size();
      }
      everything(shop, keystrokes);
      new Rounds(2, 7, keystrokes.size(), 0.99)
          .compare(
              "Tarkka",
              t -> time(keystrokes, t, typed -> shop.documents().search(typed, SHOWN).size()),
              "Lucene",
              t -> time(keystrokes, t, typed -> lucene.search(typed, SHOWN).size()),
              2.0);
    }
  }

  /** Six of each group, as the page shows; then a slip in each word, which nothing has. */
  private static void everything(TestLibrary shop, List<String> keystrokes) {
    LocalDate today = LocalDate.ofInstant(shop.clock().instant(), ZoneOffset.UTC);
    tell("everything, a keystroke", shop, today, keystrokes);
    tell(
        "a word read as another",
        shop,
        today,
        keystrokes.stream()
            .filter(typed -> typed.length() > 5 && typed.chars().allMatch(Character::isLetter))
            .map(
                typed ->
                    typed.substring(0, 2) + "qx".charAt(typed.length() % 2) + typed.substring(3))
            .distinct()
            .limit(60)
            .toList());
  }

  private static void tell(String what, TestLibrary shop, LocalDate today, List<String> all) {
    for (int round = 0; round < 2; round++) {
      long[] took = new long[all.size()];
      int read = 0;
      for (int i = 0; i < took.length; i++) {
        long before = System.nanoTime();
        SearchAnswer answer =
            shop.library().search().find(SearchQuery.of(all.get(i)), today, ZoneOffset.UTC, FEW);
        took[i] = System.nanoTime() - before;
        read += answer.readAs().isEmpty() ? 0 : 1;
      }
      Arrays.sort(took);
      System.out.printf(
          Locale.ROOT,
          "%s: median %.1f ms, p99 %.1f ms of %d (%d read as another)%n",
          what,
          took[took.length / 2] / 1e6,
          took[(int) (took.length * 0.99)] / 1e6,
          took.length,
          read);
    }
  }

  private interface Search {
    int hits(String typed) throws Exception;
  }

  private static void time(List<String> keystrokes, long[] nanoseconds, Search search)
      throws Exception {
    for (int i = 0; i < nanoseconds.length; i++) {
      long before = System.nanoTime();
      search.hits(keystrokes.get(i));
      nanoseconds[i] = System.nanoTime() - before;
    }
  }

  /** One or two words of a title, or a code, letter by letter. */
  private static List<String> keystrokes(List<Content> documents, Random random) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      Content content = documents.get(random.nextInt(documents.size()));
      String[] words = content.title().replace(".", "").split(" ");
      String wanted =
          switch (i % 4) {
            case 0 -> content.code();
            case 1 -> words[0];
            default -> words[0] + " " + words[1];
          };
      for (int end = 1; end <= wanted.length(); end++) {
        all.add(wanted.substring(0, end));
      }
    }
    return all;
  }

  /** That both find something at the same keystrokes shows that they do the same work. */
  private static void compareHits(TestLibrary shop, LuceneSearch lucene, List<String> keystrokes)
      throws Exception {
    int same = 0;
    for (String typed : keystrokes) {
      List<SearchHit> ours = shop.documents().search(typed, SHOWN);
      same += ours.isEmpty() == lucene.search(typed, SHOWN).isEmpty() ? 1 : 0;
    }
    System.out.printf(
        "%d keystrokes; both or neither find something at %d%n", keystrokes.size(), same);
  }
}
