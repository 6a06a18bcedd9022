package app.tarkka.gallery;

import app.tarkka.document.template.GivenTemplate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** The choice of a template, and drafts that were begun from one. */
final class TemplateSheets {
  private static final Locale EN = Locale.ENGLISH;
  private static final Locale FI = Locale.of("fi");
  private static final Locale ID = Locale.of("id");

  private TemplateSheets() {}

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("templates-empty", () -> TemplatesSheet.empty(EN));
    all.put("templates-given", () -> TemplatesSheet.given(EN, GivenTemplate.CLEANING));
    all.put(
        "templates-given-fi", () -> TemplatesSheet.given(FI, GivenTemplate.INCOMING_INSPECTION));
    all.put("templates-given-id", () -> TemplatesSheet.given(ID, GivenTemplate.COMPLAINT));
    all.put("templates-own", () -> TemplatesSheet.own(EN));
    all.put("templates-own-fi", () -> TemplatesSheet.own(FI));
    all.put("guided", () -> GuidedSheet.steps(EN, GivenTemplate.CLEANING));
    all.put("guided-fi", () -> GuidedSheet.steps(FI, GivenTemplate.PROCEDURE));
    all.put("guided-id", () -> GuidedSheet.steps(ID, GivenTemplate.FINAL_QC));
    all.put("guided-document-fi", () -> GuidedSheet.document(FI));
    all.put("guided-sending", () -> GuidedSheet.sending(EN));
    all.put("guided-sending-fi", () -> GuidedSheet.sending(FI));
    return all;
  }
}
