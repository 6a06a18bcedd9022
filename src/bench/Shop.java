import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Libraries to measure, the same on every machine. They lie in target/bench, on a real disk. */
final class Shop {
  private static final String SYLLABLES =
      "ba ce di fo gu ha ki lo mu na pe qua ri so tu ve wa xi yo zu bri cra dro fle gli plo sta"
          + " tre";

  private Shop() {}

  static Path folder(String name) throws IOException {
    Path folder = Path.of("target", "bench", name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** One document in force, with so many steps that ask to be acknowledged. */
  static Revision effective(TestLibrary shop, int steps) {
    List<Step> all = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      all.add(Step.of(new StepId("s" + i), "Do what step " + i + " says."));
    }
    return shop.effective(
        Content.of(Kind.PROCEDURE, "SOP-001", "Signed often", List.of(Section.of("Do", all))));
  }

  /** Words as a language has them: a few are frequent, most are rare. */
  static List<String> vocabulary(int size, Random random) {
    String[] parts = SYLLABLES.split(" ");
    return Stream.generate(() -> word(parts, random)).distinct().limit(size).toList();
  }

  private static String word(String[] parts, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0, n = 2 + random.nextInt(3); i < n; i++) {
      word.append(parts[random.nextInt(parts.length)]);
    }
    return word.toString();
  }

  static String sentence(List<String> vocabulary, int words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      // Squaring twice gives the first hundredth of the words about a third of the text.
      double at = Math.pow(random.nextDouble(), 4);
      text.append(i == 0 ? "" : " ").append(vocabulary.get((int) (at * vocabulary.size())));
    }
    return text.append('.').toString();
  }

  /** Drafts of twenty steps each. */
  static List<Content> documents(int count, Random random) {
    List<String> vocabulary = vocabulary(8_000, random);
    List<Content> all = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        steps.add(
            Step.of(new StepId("s" + i), sentence(vocabulary, 8 + random.nextInt(8), random)));
      }
      all.add(
          Content.of(
              Kind.PROCEDURE,
              String.format("SOP-%05d", n),
              sentence(vocabulary, 4, random),
              List.of(Section.of(sentence(vocabulary, 2, random), steps))));
    }
    return all;
  }

  static void keep(TestLibrary shop, List<Content> documents) {
    for (int n = 0; n < documents.size(); n++) {
      shop.documents()
          .create(
              new DocumentId("d" + n),
              documents.get(n),
              "",
              TestLibrary.id("dia"),
              shop.clock().instant());
    }
  }
}
