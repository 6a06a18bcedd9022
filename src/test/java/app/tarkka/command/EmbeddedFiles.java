package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files inside a PDF, read and changed by a library that did not write it. */
final class EmbeddedFiles {
  private EmbeddedFiles() {}

  /** Empty when there is none of that name. */
  static String text(Path pdf, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDComplexFileSpecification found = files(document).getNames().get(name);
      return found == null
          ? ""
          : new String(found.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
    }
  }

  static JsonNode json(Path pdf, String name) throws IOException {
    return JsonMapper.shared().readTree(text(pdf, name));
  }

  /** The same PDF with other files inside. */
  static void changed(Path pdf, Path forged, Map<String, UnaryOperator<String>> changes)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (Map.Entry<String, UnaryOperator<String>> change : changes.entrySet()) {
        PDComplexFileSpecification file =
            Objects.requireNonNull(files(document).getNames().get(change.getKey()));
        String text = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        String changed = change.getValue().apply(text);
        assertFalse(changed.equals(text), "nothing was changed");
        PDEmbeddedFile stream = new PDEmbeddedFile(document);
        try (var out = stream.createOutputStream()) {
          out.write(changed.getBytes(StandardCharsets.UTF_8));
        }
        file.setEmbeddedFile(stream);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      Files.write(forged, bytes.toByteArray());
    }
  }

  /** The bytes of the PDF, and after them another file of the same name. */
  static byte[] withAnother(Path pdf, String name) throws IOException {
    String file =
        "\n90001 0 obj\n<</Type/EmbeddedFile/Length 2>>\nstream\n{}\nendstream\nendobj\n"
            + "90002 0 obj\n<</Type/Filespec/EF<</F 90001 0 R>>/UF("
            + name
            + ")>>\nendobj\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(Files.readAllBytes(pdf));
    bytes.write(file.getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  private static PDEmbeddedFilesNameTreeNode files(PDDocument document) {
    return new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
  }
}
