import app.tarkka.document.Content;
import app.tarkka.document.SearchHit;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * S7: the search of the library screen, while somebody types, over 10,000 documents: every
 * keystroke of 80 things to look for, ranked, the best twenty with the place of the hit marked; p99
 * of the keystrokes against Lucene doing the same over the same texts. The goal is a ratio of 2,
 * and 50 ms. What this may not cost is printed too: the recall of the best twenty, and S9, the size
 * of the index, with a goal of 1.5 times the text.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=TypedSearch}
 */
final class TypedSearch {
  private static final int DOCUMENTS = 10_000;
  private static final int SHOWN = 20;

  public static void main(String[] args) throws Exception {
    Random random = new Random(7);
    List<Content> documents = Shop.documents(DOCUMENTS, random);
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
      new Rounds(2, 7, keystrokes.size(), 0.99)
          .compare(
              "Tarkka",
              t -> time(keystrokes, t, typed -> shop.documents().search(typed, SHOWN).size()),
              "Lucene",
              t -> time(keystrokes, t, typed -> lucene.search(typed, SHOWN).size()),
              2.0);
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
