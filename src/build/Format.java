import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats every Java file under src, or with --check names those that are not formatted and fails.
 */
final class Format {
  public static void main(String[] args) throws Exception {
    boolean check = List.of(args).contains("--check");
    List<String> call = new ArrayList<>();
    call.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().forEach(call::add);
    }
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    int result = new Main(out, err, System.in).format(call.toArray(String[]::new));
    if (check && result != 0) {
      System.err.println(
          "Not formatted: the files above. Format them with: mvn -q generate-resources"
              + " exec:exec@format");
    }
    System.exit(result);
  }
}
