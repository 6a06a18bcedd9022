package app.tarkka.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs under {@code src/bench} are run by hand and rarely: what they call must exist. */
class BenchProgramsTest {
  /** Each stands before a peer that only the profile {@code bench} puts on the class path. */
  private static final Set<String> PEERS = Set.of("LuceneSearch.java", "RosaForm.java");

  @TempDir Path classes;

  @Test
  void everyBenchCompilesAgainstTheProgramOfThisCommit() throws IOException {
    assertEquals(List.of(), errors());
  }

  /** What javac refuses: {@code File.java:line message}. */
  private List<String> errors() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (var files = javac.getStandardFileManager(said, null, null);
        Stream<Path> sources = Files.list(Path.of("src/bench"))) {
      List<Path> programs = sources.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> options =
          List.of(
              // Go on into the bodies of the others when a peer's package is missing.
              "--should-stop=ifError=FLOW",
              "-proc:none",
              "-nowarn",
              "-d",
              classes.toString(),
              "-classpath",
              System.getProperty("java.class.path"),
              "--module-path",
              System.getProperty("jdk.module.path", ""),
              "--add-modules",
              "ALL-MODULE-PATH");
      javac
          .getTask(
              new StringWriter(),
              files,
              said,
              options,
              null,
              files.getJavaFileObjectsFromPaths(programs))
          .call();
    }
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR && each.getSource() != null)
        .filter(each -> !PEERS.contains(name(each)))
        .map(each -> name(each) + ":" + each.getLineNumber() + " " + each.getMessage(null))
        .toList();
  }

  private static String name(Diagnostic<? extends JavaFileObject> said) {
    URI source = said.getSource().toUri();
    return Path.of(source).getFileName().toString();
  }
}
