package app.tarkka.sample;

import java.util.List;
import java.util.Optional;

/** A trade that there is a sample of. */
public enum Trade {
  SANDWICH(
      "sandwich",
      "Corner Sandwiches",
      List.of("SOP-001", "SOP-002", "SOP-003", "SOP-004", "CL-001", "QC-001"),
      "SOP-005",
      "Kitchen"),
  WORKSHOP(
      "workshop",
      "Lehto Gear Works",
      List.of("SOP-101", "SOP-102", "QC-101", "QC-102", "CL-101", "POL-101"),
      "SOP-104",
      "Assembly"),
  WEBSHOP(
      "webshop",
      "Villa Yarn",
      List.of("SOP-201", "SOP-202", "SOP-203", "SOP-204", "QC-201"),
      "SOP-205",
      "Orders");

  private final String token;
  private final String shop;
  private final List<String> effective;
  private final String draft;
  private final String collection;

  Trade(String token, String shop, List<String> effective, String draft, String collection) {
    this.token = token;
    this.shop = shop;
    this.effective = effective;
    this.draft = draft;
    this.collection = collection;
  }

  /** The word on the command line. */
  public String token() {
    return token;
  }

  /** What the sample shop is called when the owner has not given a name. */
  public String shop() {
    return shop;
  }

  /** Codes of the documents that are in force. */
  List<String> effective() {
    return effective;
  }

  /** Code of the document that is still being written. */
  String draft() {
    return draft;
  }

  /** Code of the procedure whose steps the draft has as a block. */
  Optional<String> block() {
    return this == WORKSHOP ? Optional.of("SOP-102") : Optional.empty();
  }

  String collection() {
    return collection;
  }

  public static Optional<Trade> of(String token) {
    return List.of(values()).stream().filter(trade -> trade.token.equals(token)).findFirst();
  }
}
