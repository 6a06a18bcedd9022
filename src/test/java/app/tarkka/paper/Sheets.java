package app.tarkka.paper;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.paper.font.SystemFonts;
import app.tarkka.person.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tests print. */
public final class Sheets {
  public static final Instant PRINTED = Instant.parse("2026-11-22T13:05:00Z");
  public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private static final Map<String, byte[]> PICTURES = SmallPictures.bySha256();

  private Sheets() {}

  /** Those that the long one names. */
  public static Pictures pictures() {
    return sha256 -> Optional.ofNullable(PICTURES.get(sha256));
  }

  public static PrintJob onPaper(PaperSize paper) {
    return new PrintJob(
        PageSetup.upright(paper),
        SheetLanguage.ENGLISH,
        new SheetId("7K3M-2Q9X"),
        PrintJob.Entry.IN_LEDGER,
        PRINTED,
        HELSINKI,
        "Aino Virtanen",
        "Kallio Works",
        Letterhead.NONE,
        SystemFonts.NONE,
        Optional.empty());
  }

  public static Revision effective(Content content) {
    return new Revision(
        new DocumentId("document-1"),
        3,
        RevisionState.EFFECTIVE,
        content,
        ContentHash.of(content),
        new PersonId("author"),
        Set.of(new PersonId("author")),
        "",
        false,
        PRINTED,
        new PersonId("approver"),
        PRINTED,
        List.of(),
        1,
        null,
        Instant.parse("2026-03-12T06:00:00Z"));
  }

  /** Nobody approved it yet. */
  public static Revision draft(Content content) {
    return new Revision(
        new DocumentId("document-1"),
        3,
        RevisionState.DRAFT,
        content,
        ContentHash.of(content),
        new PersonId("author"),
        Set.of(new PersonId("author")),
        "",
        false,
        PRINTED,
        null,
        null,
        List.of(),
        1,
        null,
        null);
  }

  public static StepBuilder step(String id, String text) {
    return new StepBuilder(new StepId(id), text);
  }

  /** An easy one: a sandwich. */
  public static Content sandwich() {
    List<Step> steps =
        List.of(
            step("hands", "Wash your hands and put on fresh gloves.")
                .notices(
                    List.of(
                        new Notice(
                            Notice.Level.WARNING,
                            "Bare hands on ready-to-eat food can make customers ill.")))
                .build(),
            step("bread", "Lay two slices of rye bread side by side.").build(),
            step("butter", "Spread butter to the edges of both slices.")
                .number(
                    new Specification(
                        new BigDecimal("10"),
                        new BigDecimal("8"),
                        new BigDecimal("12"),
                        "g",
                        0,
                        1,
                        null))
                .build(),
            step("ham", "Weigh the ham, fold it loosely and lay it on one slice.")
                .number(Specification.around(new BigDecimal("60"), new BigDecimal("5"), "g"))
                .build(),
            step("close", "Close, cut from corner to corner and wrap.")
                .timers(List.of(new Timer(null, 120L)))
                .build());
    return Content.of(
        Kind.PROCEDURE, "SOP-012", "Ham sandwich", List.of(Section.of("Make it", steps)));
  }

  /** Blind, witnessed and inspected checks, every answer, every notice. */
  public static Content torque() {
    List<Step> prepare =
        List.of(
            step("wrench", "Check that the torque wrench is in calibration; note its number.")
                .answer(new Answer.Code(""))
                .build(),
            step("clean", "Wipe bolt holes and flange with a lint-free cloth.")
                .notices(List.of(new Notice(Notice.Level.CAUTION, "Solvent irritates the skin.")))
                .build(),
            step("gasket", "Choose the gasket that the order names.")
                .answer(new Answer.Choice(List.of("Fibre, 2 mm", "PTFE, 1.5 mm", "Metal"), false))
                .build());
    List<Step> tighten =
        List.of(
            step("cross", "Tighten the bolts crosswise in three passes.")
                .key(true)
                .hold(HoldPoint.EVERYTHING_BEFORE)
                .notices(
                    List.of(
                        new Notice(
                            Notice.Level.DANGER,
                            "The line must be without pressure. Stored energy kills.")))
                .media(List.of(new Media("star-pattern.png", null)))
                .signOff(SignOff.WITNESSED)
                .steps(
                    List.of(
                        step("pass-1", "First pass at **20 N·m**.").build(),
                        step("pass-2", "Second pass at **35 N·m**.").build()))
                .build(),
            step("torque", "Measure the final torque on each of the three marked bolts.")
                .number(
                    new Specification(
                        new BigDecimal("50.0"),
                        new BigDecimal("48.0"),
                        new BigDecimal("52.0"),
                        "N·m",
                        1,
                        3,
                        new BigDecimal("1.0")))
                .signOff(SignOff.BLIND)
                .build(),
            step("gap", "Measure the flange gap with a feeler gauge.")
                .number(
                    new Specification(
                        null, null, new BigDecimal("0.10"), "mm", 2, 1, BigDecimal.ONE))
                .signOff(SignOff.BLIND)
                .build(),
            step("leak", "Pressurise to `6 bar` and look for leaks.")
                .answer(new Answer.PassFail())
                .timers(List.of(new Timer(600L, 900L)))
                .signOff(SignOff.INSPECTED)
                .build(),
            step("photo", "Photograph the marked bolts.").answer(new Answer.Photo()).build(),
            step("label", "Is the label legible from 1 m?").answer(new Answer.YesNo()).build(),
            step("when", "Note the time of the leak test.").answer(new Answer.Time()).build(),
            step("due", "Date of the next inspection").answer(new Answer.Date()).build(),
            step("seen", "Describe anything unusual.")
                .answer(new Answer.Text())
                .required(false)
                .build());
    Section second =
        new Section(
            "Tighten and measure",
            2,
            """
            Values by bolt size, for **dry** threads:

            | bolt | torque | passes |
            |---|---|---|
            | M8 | 25 N·m | 2 |
            | M10 | 50 N·m ± 2 | 3 |
            | M12 | 85 N·m | 3 |
            """,
            List.of(new Notice(Notice.Level.NOTE, "Read the wrench at eye level.")),
            tighten);
    return Content.of(
            Kind.CHECKLIST,
            "QC-004",
            "Flange assembly DN 80: torque, gap and leak test",
            List.of(Section.of("Prepare", prepare), second))
        .toBuilder()
        .about(
            new About(
                "A flange that stays tight for the whole inspection interval.",
                "Flanges DN 50 to DN 100, PN 16.",
                List.of("Torque wrench 20–100 N·m, calibrated", "Feeler gauge 0.05–1.00 mm"),
                List.of("Gasket by order", "4 bolts M10 × 60, 8.8"),
                List.of("EN 1591-4")))
        .finalCheck(true)
        .build();
  }

  /** A long one: 300 steps with tables, long words and 40 pictures of {@link #pictures}. */
  public static Content nasty() {
    List<Section> sections = new ArrayList<>();
    for (int section = 1; section <= 30; section++) {
      List<Step> steps = new ArrayList<>();
      for (int step = 1; step <= 10; step++) {
        String id = "s" + section + "-" + step;
        String text =
            "Step marked "
                + id
                + "x: "
                + "adjust the "
                + (step % 4 == 0
                    ? "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(2)
                    : "valve")
                + " until it reads "
                + step
                + " ≤ p ≤ "
                + (step + 5)
                + " bar, then write it down."
                + (step == 7 ? " Repeat and compare with the value before.".repeat(60) : "");
        StepBuilder made = step(id, text).key(step == 5);
        if (step % 3 == 0) {
          made.number(Specification.between(BigDecimal.ONE, BigDecimal.TEN, "bar"));
        }
        if (step == 2 || (step == 6 && section % 3 == 0)) {
          String picture = List.copyOf(PICTURES.keySet()).get((section + step) % PICTURES.size());
          made.media(List.of(new Media("picture-" + id + ".png", picture)));
        }
        steps.add(made.build());
      }
      String table =
          "| part | what to see | limit |\n|---|---|---|\n"
              + ("| valve V" + section + " | no drip, no rust, handle turns | 3 |\n")
                  .repeat(section);
      sections.add(new Section("Chapter marked c" + section + "x", 2, table, List.of(), steps));
    }
    return Content.of(Kind.CHECKLIST, "QC-900", "Everything, at length", sections);
  }
}
