package app.tarkka.document;

import java.util.List;

/** What a document says of itself before its first section. */
public record About(
    String purpose,
    String scope,
    List<String> tools,
    List<String> materials,
    List<String> references) {
  /** Nothing said. */
  public static final About NOTHING = new About("", "", List.of(), List.of(), List.of());

  public About {
    tools = List.copyOf(tools);
    materials = List.copyOf(materials);
    references = List.copyOf(references);
  }
}
