package app.tarkka.exchange.json;

import app.tarkka.document.Content;
import app.tarkka.document.ContentJson;
import app.tarkka.document.Media;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.exchange.Counted;
import app.tarkka.exchange.Finding;
import app.tarkka.exchange.FindingCode;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.ImportReport;
import app.tarkka.exchange.ImportReport.Tally;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importer;
import app.tarkka.exchange.RefusalCode;
import app.tarkka.exchange.Source;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Imports document JSON; members that Tarkka does not know are reported, not kept. */
public final class DocumentJsonImporter implements Importer {
  private static final int DEEPEST = 3;

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  @Override
  public Imported read(Source source) throws ImportRefused {
    try {
      Json.Obj json = JsonText.object(source.text().getBytes(StandardCharsets.UTF_8));
      Content content = ContentJson.read(json);
      refuseWhatCannotBeRun(content, source.name());
      // What has no canonical bytes could never be approved.
      CanonicalJson.bytes(ContentJson.write(content));
      return new Imported(content, report(json, content, source), source.pictures().found());
    } catch (JsonException | IllegalArgumentException e) {
      throw new ImportRefused(
          RefusalCode.NOT_DOCUMENT_JSON, source.name(), String.valueOf(e.getMessage()));
    }
  }

  private static void refuseWhatCannotBeRun(Content content, String name) throws ImportRefused {
    Set<StepId> ids = new HashSet<>();
    for (Step step : content.stepsAsWritten().toList()) {
      if (!ids.add(step.id())) {
        throw new ImportRefused(RefusalCode.STEP_ID_TWICE, name, step.id());
      }
    }
    for (var section : content.sections()) {
      if (depth(section.steps()) > DEEPEST) {
        throw new ImportRefused(RefusalCode.STEPS_TOO_DEEP, name, section.title());
      }
    }
  }

  private static int depth(List<Step> steps) {
    return steps.stream().mapToInt(step -> 1 + depth(step.steps())).max().orElse(0);
  }

  private static ImportReport report(Json.Obj json, Content content, Source source) {
    List<Finding> findings = new ArrayList<>();
    List<String> unknown = KnownMembers.unknown(json);
    for (String path : unknown) {
      findings.add(Finding.of(FindingCode.UNKNOWN_MEMBER, 0, path));
    }
    content
        .stepsAsWritten()
        .flatMap(step -> step.media().stream())
        .distinct()
        .forEach(media -> lookFor(media, source, findings));
    List<Tally> dropped =
        unknown.isEmpty() ? List.of() : List.of(new Tally(Counted.UNKNOWN_MEMBERS, unknown.size()));
    List<Tally> kept =
        List.of(
            new Tally(Counted.SECTIONS, content.sections().size()),
            new Tally(Counted.STEPS, (int) content.stepsAsWritten().count()));
    return new ImportReport(source.name(), ContentJson.FORMAT, findings, kept, dropped);
  }

  private static void lookFor(Media media, Source source, List<Finding> findings) {
    Media found = source.pictures().find(media.name()).media();
    if (media.missing() || !Objects.equals(media.sha256(), found.sha256())) {
      findings.add(Finding.of(FindingCode.PICTURE_NOT_BESIDE_FILE, 0, media.name()));
    }
  }
}
