package app.tarkka.ui.sheets;

import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.sheet.PrintedOf;
import app.tarkka.document.sheet.SheetEnd;
import app.tarkka.document.sheet.SheetState;
import app.tarkka.paper.SheetKind;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Sheets as they are shown.
 *
 * @param names of everybody
 * @param zone of the shop, for days and times
 */
record SheetWords(Messages messages, Map<PersonId, String> names, ZoneId zone) {

  SheetRow row(KeptSheet sheet) {
    String title = title(sheet);
    String older = sheet.stale() ? older(sheet) : "";
    String copy =
        sheet
            .copy()
            .map(one -> messages.text("sheets.copy", one.number(), one.holder()))
            .orElse("");
    String printed = printed(sheet);
    List<String> ends = sheet.ends().stream().map(this::end).toList();
    String sought =
        String.join(" ", sheet.id(), sheet.which(), title, copy, printed).toLowerCase(Locale.ROOT);
    return new SheetRow(
        sheet, status(sheet), word(sheet), title, older, copy, printed, ends, sought);
  }

  private static Status status(KeptSheet sheet) {
    return switch (sheet.state()) {
      case OUT -> !sheet.worked() ? Status.PASS : sheet.stale() ? Status.ATTENTION : Status.OPEN;
      case RETURNED -> Status.PASS;
      case VOID -> Status.NOT_APPLICABLE;
    };
  }

  private String word(KeptSheet sheet) {
    if (sheet.state() == SheetState.OUT) {
      return messages.text(
          !sheet.worked() ? "sheets.kept" : sheet.stale() ? "sheets.out.older" : "sheets.out");
    }
    return messages.text("sheets", sheet.state());
  }

  /**
   * A manual's own name stands before the documents that it holds; a run is told by its subject.
   */
  private String title(KeptSheet sheet) {
    if (sheet.of().size() == 1 && !sheet.of().getFirst().title().isEmpty()) {
      PrintedOf of = sheet.of().getFirst();
      String title = of.code() + "  " + of.title();
      return sheet.subject().isEmpty() ? title : title + "  ·  " + sheet.subject();
    }
    if (!sheet.subject().isEmpty()) {
      return sheet.subject();
    }
    String holds =
        sheet.of().stream()
            .map(one -> one.code() + " rev " + one.revision())
            .collect(Collectors.joining(", ", ": ", ""));
    return sheet.which().endsWith(holds)
        ? sheet.which().substring(0, sheet.which().length() - holds.length())
        : sheet.which().isEmpty() ? kind(sheet) : sheet.which();
  }

  private String kind(KeptSheet sheet) {
    return SheetKind.named(sheet.what())
        .map(kind -> messages.text("sheets", kind))
        .orElse(sheet.what());
  }

  private String older(KeptSheet sheet) {
    return sheet.of().stream()
        .filter(PrintedOf::older)
        .map(
            one ->
                one.withdrawn()
                    ? messages.text("sheets.withdrawn", one.code())
                    : messages.text("sheets.newer", one.code(), one.current()))
        .collect(Collectors.joining(", "));
  }

  private String printed(KeptSheet sheet) {
    String whole =
        switch (sheet.of().size()) {
          case 0 -> kind(sheet);
          case 1 -> messages.text("sheets.one", kind(sheet), sheet.of().getFirst().revision());
          default -> messages.text("sheets.several", kind(sheet), sheet.of().size());
        };
    String what =
        sheet
            .part()
            .map(
                part ->
                    messages.text("sheets.part", whole, part.pages().replace('-', '–'), part.of()))
            .orElse(whole);
    return sheet.by().equals(PersonId.TARKKA)
        ? messages.text("sheets.printed.nobody", what, when(sheet.at()))
        : messages.text("sheets.printed", what, when(sheet.at()), name(sheet.by()));
  }

  private String end(SheetEnd end) {
    String what =
        end.state() == SheetState.OUT
            ? messages.text("sheets.again")
            : messages.text("sheets", end.state());
    String said = messages.text("sheets.end", what, when(end.at()), name(end.by()));
    return end.note().isEmpty() ? said : messages.text("sheets.end.note", said, end.note());
  }

  private String when(Instant at) {
    return DayAndTime.dayAndMinute(messages).withZone(zone).format(at);
  }

  /** What a command did, nobody did in their own name. */
  private String name(PersonId person) {
    return person.equals(PersonId.TARKKA)
        ? messages.text("sheets.nobody")
        : Objects.requireNonNullElse(names.get(person), person.value());
  }
}
