package app.tarkka.ui.printing;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.PrintedWording.Standing;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents that are printed one after another, each a sheet with an entry of its own. */
record SeveralDocuments(PrintServices services, List<DocumentId> documents) implements PrintSource {
  SeveralDocuments {
    documents = List.copyOf(documents);
  }

  @Override
  public Offer offer() {
    List<Offer> each = documents.stream().map(id -> one(id).offer()).toList();
    List<SheetKind> kinds =
        each.stream().flatMap(offer -> offer.kinds().stream()).distinct().sorted().toList();
    return new Offer(
        kinds,
        services.program(),
        texts(each),
        each.stream().allMatch(Offer::copies),
        documents.stream().map(this::name).toList());
  }

  /**
   * Each in its own words, and the languages into which any of them is translated; an approved
   * translation stands for its language.
   */
  private static List<PrintedText> texts(List<Offer> each) {
    Map<String, PrintedText> translated = new TreeMap<>();
    for (Offer offer : each) {
      for (PrintedText text : offer.texts()) {
        text.wanted()
            .ifPresent(
                language ->
                    translated.merge(
                        language,
                        text,
                        (one, other) ->
                            one.translation().equals(Optional.of(Standing.APPROVED))
                                ? one
                                : other));
      }
    }
    if (translated.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(new PrintedText("", Optional.empty())), translated.values().stream())
        .toList();
  }

  @Override
  public PrintSource one(int which) {
    return new OneOfSeveral(one(documents.get(which)));
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    return one(0).compose(kind, page, language);
  }

  private PrintSource one(DocumentId id) {
    return new DocumentSource(services, id, false, "");
  }

  private String name(DocumentId id) {
    Content content = services.revision(id).content();
    return (content.code() + " " + content.title()).strip();
  }
}
