package app.tarkka.sample;

import app.tarkka.document.DocumentId;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualPart;
import java.util.List;

/** The manual of a sample shop: what somebody new reads, in that order. */
final class SampleManual {
  private SampleManual() {}

  static Manual of(Trade trade) {
    return switch (trade) {
      case SANDWICH ->
          manual(
              "Kitchen handbook",
              "For whoever stands in the kitchen. Read it from the front on your first day.",
              List.of(
                  heading("Every day"),
                  document("SOP-001"),
                  document("CL-001"),
                  heading("Sandwiches"),
                  document("SOP-002"),
                  document("SOP-003"),
                  document("QC-001"),
                  heading("When something is wrong"),
                  document("SOP-004")));
      case WORKSHOP ->
          manual(
              "Assembly manual",
              "How gearboxes are put together here, and what is measured before they leave.",
              List.of(
                  heading("Assembly"),
                  document("SOP-101"),
                  document("SOP-102"),
                  heading("Checks"),
                  document("QC-101"),
                  document("QC-102"),
                  document("CL-101"),
                  heading("Rules"),
                  document("POL-101")));
      case WEBSHOP ->
          manual(
              "Orders, from the first mail to the last",
              "What happens to an order, in the order in which it happens.",
              List.of(
                  document("SOP-201"),
                  document("SOP-202"),
                  document("QC-201"),
                  heading("Afterwards"),
                  document("SOP-203"),
                  document("SOP-204")));
    };
  }

  private static Manual manual(String title, String introduction, List<ManualPart> parts) {
    return new Manual(Sample.PREFIX + "manual", title, introduction, parts);
  }

  private static ManualPart heading(String text) {
    return new ManualPart.Heading(text);
  }

  private static ManualPart document(String code) {
    return new ManualPart.Entry(new DocumentId(Sample.PREFIX + code));
  }
}
