package app.tarkka.command;

import app.tarkka.document.Content;
import app.tarkka.document.ContentJson;
import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.exchange.markdown.MarkdownWriter;
import app.tarkka.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes documents to files that other programs read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write documents as document JSON or Markdown; the revision in force, or a draft.")
final class ExportCommand extends LibraryCommand {
  /** What an export is written as. */
  enum Form {
    json,
    markdown
  }

  @Parameters(paramLabel = "CODE", arity = "0..*", description = "Which; all when none is named.")
  List<String> codes = List.of();

  @Option(names = "--to", defaultValue = "json", description = "json or markdown.")
  Form form = Form.json;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "An existing or new folder.")
  @Nullable Path folder;

  ExportCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    return reading(
        open -> {
          int result = Exit.DONE;
          for (String code : chosen(open.documents())) {
            result = Math.max(result, export(open.documents(), code));
          }
          return result;
        });
  }

  private List<String> chosen(Documents documents) {
    return codes.isEmpty() ? documents.all().stream().map(Document::code).toList() : codes;
  }

  private int export(Documents documents, String code) {
    Optional<Revision> revision = documents.byCode(code).flatMap(d -> newest(documents, d));
    if (revision.isEmpty()) {
      err().println("No document has the code " + code + ".");
      return Exit.REFUSED;
    }
    Path target = java.util.Objects.requireNonNull(folder).resolve(fileName(code));
    try {
      Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
      Files.write(target, bytes(revision.get().content()));
      out().println(target);
      return Exit.DONE;
    } catch (IOException e) {
      err().println(target + " cannot be written: " + e.getMessage());
      return Exit.UNREADABLE;
    }
  }

  private static Optional<Revision> newest(Documents documents, Document document) {
    return documents
        .effective(document.id())
        .or(() -> documents.revisions(document.id()).stream().findFirst());
  }

  private byte[] bytes(Content content) {
    return switch (form) {
      case json ->
          (JsonText.pretty(ContentJson.write(content)) + "\n").getBytes(StandardCharsets.UTF_8);
      case markdown -> MarkdownWriter.write(content).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** A code may hold what a file name may not. */
  private String fileName(String code) {
    String safe = code.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return safe + (form == Form.json ? ".json" : ".md");
  }
}
