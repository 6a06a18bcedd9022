package app.tarkka.gallery;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A draft that writing help has much to say about, in each of the three languages. */
final class HintSheets {
  private HintSheets() {}

  static EditorSheet of(String language) {
    return EditorSheet.writing(Locale.of(language), written(language), "two");
  }

  private static Content written(String language) {
    return switch (language) {
      case "fi" ->
          content(
              language,
              "Leivänpaisto",
              "Valmistelu",
              "Irrota johto ensin.",
              "Kädet pestään",
              "Pese työtaso lämpimällä vedellä",
              "Avaa luukku ja poista pelti, jossa on 400 g taikinaa",
              "Odota 10.",
              "Sulje luukku");
      case "id" ->
          content(
              language,
              "Memanggang roti",
              "Persiapan",
              "Cabut kabel dulu.",
              "Tangan harus dicuci",
              "Cuci meja kerja dengan air hangat",
              "Buka pintu lalu keluarkan loyang berisi 400 g adonan",
              "Tunggu 10.",
              "Tutup pintu");
      default ->
          content(
              language,
              "Baking bread",
              "Preparation",
              "Unplug the oven first.",
              "Hands are washed",
              "Wash the table with warm water",
              "Open the door and remove the tray with 400 g of dough",
              "Wait 10.",
              "Close the door and look at the lamp for as long as it takes to change from red to"
                  + " green, which may be quite long");
    };
  }

  private static Content content(
      String language, String title, String heading, String notice, String... texts) {
    List<String> ids = List.of("hands", "table", "two", "wait", "close");
    List<Step> steps =
        Stream.iterate(0, i -> i < texts.length, i -> i + 1)
            .map(i -> Step.of(new StepId(ids.get(i)), texts[i]))
            .toList();
    Step warned =
        new StepBuilder(new StepId("warned"), texts[1])
            .notices(List.of(new Notice(Notice.Level.WARNING, notice)))
            .build();
    return Content.of(
            Kind.PROCEDURE,
            "SOP-7",
            title,
            List.of(Section.of(heading, steps), Section.of(title, List.of(warned))))
        .toBuilder()
        .language(language)
        .build();
  }
}
