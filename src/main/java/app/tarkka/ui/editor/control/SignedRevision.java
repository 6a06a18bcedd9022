package app.tarkka.ui.editor.control;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StateWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a signature about a revision covers, as it stands above the PIN. */
record SignedRevision(OpenDocument open, Messages messages) {
  private static final int SHOWN = 16;

  /** The document in plain words first, then what else is said of it. */
  List<String> lines(List<String> signed) {
    Content content = open.text().content();
    String language =
        Locale.forLanguageTag(content.language()).getDisplayLanguage(messages.locale());
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text(
            "editor.sign.document",
            content.code(),
            content.title(),
            open.revision().number(),
            language));
    lines.addAll(signed);
    return lines;
  }

  /**
   * What is said of the revision when it is approved.
   *
   * @param unresolved how many comments on it are open
   * @param from when it comes into force; empty for at once, and where others decide that
   * @param zone of the shop
   */
  List<String> approving(int unresolved, Optional<Instant> from, ZoneId zone) {
    List<String> lines = new ArrayList<>();
    if (open.alone()) {
      lines.add(messages.text("editor.alone.print"));
    }
    reading().ifPresent(lines::add);
    if (unresolved > 0) {
      lines.add(messages.text("editor.comments.unresolved", unresolved));
    }
    from.ifPresent(
        at ->
            lines.add(
                messages.text("editor.sign.from", new StateWords(messages, zone).instant(at))));
    return lines;
  }

  /**
   * Who was chosen to read it when it was sent; of a first revision that nobody has to, nothing.
   */
  Optional<String> reading() {
    Revision revision = open.revision();
    boolean first = revision.number() == 1;
    if (revision.readAgain()) {
      return Optional.of(messages.text(first ? "editor.send.first" : "editor.send.again"));
    }
    return first ? Optional.empty() : Optional.of(messages.text("editor.review.read.none"));
  }

  /** The beginning of the hash that ties the signature to exactly these words. */
  String proof() {
    return messages.text("editor.sign.hash", open.revision().hash().hex().substring(0, SHOWN));
  }
}
