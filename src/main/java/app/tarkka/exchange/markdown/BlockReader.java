package app.tarkka.exchange.markdown;

import app.tarkka.document.Condition;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Notice;
import app.tarkka.document.Repeat;
import app.tarkka.exchange.FindingCode;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Reads the blocks under one heading after another: steps, notices, and what stays text. */
final class BlockReader {
  private final MarkdownText text;
  private final PictureReader pictures;
  private final Findings findings;
  private final NoticeReader notices;
  private final ListReader lists;
  private final TableReader tables;
  private SectionDraft section = new SectionDraft("", 2, Work.OPEN);

  private boolean stepsFollow;

  /** The step that a notice or picture coming now belongs to; null after prose and tables. */
  private @Nullable StepDraft above;

  /** A bold line directly above a list, which the list's first step will open with. */
  private @Nullable Paragraph leadIn;

  BlockReader(MarkdownText text, PictureReader pictures, Findings findings) {
    this.text = text;
    this.pictures = pictures;
    this.findings = findings;
    notices = new NoticeReader(text);
    lists = new ListReader(text, notices, pictures, findings);
    tables = new TableReader(text, pictures, findings);
  }

  void start(SectionDraft next) {
    section = next;
    above = null;
    stepsFollow = false;
  }

  /** The next list is work, whatever its heading says. */
  void stepsFollow() {
    stepsFollow = true;
  }

  /** The steps of this section are asked only under the condition. */
  void onlyWhen(Condition condition) {
    section.condition = condition;
  }

  /** What comes next belongs to no step above it. */
  void breakOff() {
    above = null;
  }

  /** Reads a block; the pictures in it that no step took are the section's to place. */
  void read(Node block) {
    int before = section.steps.size();
    place(block);
    MarkdownText.pictures(block).stream()
        .filter(pictures::isLoose)
        .forEach(picture -> section.loose.add(new SectionDraft.Loose(picture, before)));
  }

  private void place(Node block) {
    switch (block) {
      case ListBlock list -> list(list);
      case TableBlock table -> table(table);
      case Admonition admonition -> admonition(admonition);
      case ContentTab tab -> tab(tab);
      case BlockQuote quote -> quote(quote);
      case Paragraph paragraph -> paragraph(paragraph);
      default -> prose(block);
    }
  }

  /** Takes a comment that says for how many pieces the section is done. */
  boolean repeats(String html) {
    Optional<Repeat> said = SectionComment.read(html);
    said.ifPresent(
        repeat -> {
          section.repeat = repeat;
          section.prose.removeIf(part -> SectionComment.isVisibleForm(part.text()));
        });
    return said.isPresent();
  }

  /** Keeps a block as it is. */
  void prose(Node block) {
    section.say(MarkdownText.line(block), text.of(block), text.withoutPictures(block));
    above = null;
  }

  private void paragraph(Paragraph paragraph) {
    Optional<StepDraft> last = section.lastStep();
    if (PictureReader.isOnly(paragraph) && last.isPresent()) {
      pictures.beside(last.get(), paragraph);
      return;
    }
    List<String> lines = text.lines(paragraph);
    List<NumberedLines.Item> items = NumberedLines.in(lines, section.lastNumber);
    String words = Flow.joined(lines);
    Optional<Notice> notice = NoticeReader.line(words);
    if (!items.isEmpty()) {
      numbered(paragraph, items);
    } else if (HoldLine.is(words) && last.isPresent()) {
      last.get().hold = HoldPoint.EVERYTHING_BEFORE;
      last.get().say(words);
      pictures.beside(last.get(), paragraph);
      findings.tell(FindingCode.HOLD_POINT, MarkdownText.line(paragraph));
    } else if (notice.isPresent()) {
      place(notice.get(), above);
      last.ifPresent(step -> pictures.beside(step, paragraph));
    } else if (isLeadIn(paragraph)) {
      leadIn = paragraph;
      above = null;
    } else {
      prose(paragraph);
    }
  }

  private void numbered(Paragraph paragraph, List<NumberedLines.Item> items) {
    int first = MarkdownText.line(paragraph);
    for (NumberedLines.Item item : items) {
      StepDraft step = new StepDraft(StepDraft.Origin.NUMBERED, first + item.line());
      step.say(Flow.joined(item.lines()));
      step.timers.addAll(Timers.in(step.text()));
      step.asks(step.text());
      lists.checkNumber(item.number(), step.line, section);
      section.steps.add(step);
      above = step;
    }
    pictures.beside(section.steps.getLast(), paragraph);
    if (!section.saidNumberedLines) {
      section.saidNumberedLines = true;
      findings.tell(FindingCode.NUMBERED_LINES, first);
    }
  }

  /** A notice right below a step is that step's; anywhere else it holds for the section. */
  private void place(Notice notice, @Nullable StepDraft step) {
    (step == null ? section.notices : step.notices).add(notice);
  }

  private void admonition(Admonition block) {
    List<ListBlock> work = lists.work(block);
    place(notices.admonition(block, work), work.isEmpty() ? above : null);
    if (work.isEmpty() && above != null) {
      pictures.beside(above, block);
    }
    work.forEach(this::list);
  }

  private void tab(ContentTab tab) {
    List<StepDraft> ways = lists.tabs().inSection(tab);
    if (ways.isEmpty()) {
      prose(tab);
    } else {
      section.steps.addAll(ways);
      above = null;
    }
  }

  private void quote(BlockQuote quote) {
    Optional<Notice> marked = notices.marked(quote);
    StepDraft step = above;
    if (marked.isPresent() || step != null) {
      lists.tellSteps(quote, List.of());
    }
    if (marked.isPresent()) {
      place(marked.get(), step);
    } else if (step != null) {
      step.notices.add(notices.note(quote));
    } else {
      prose(quote);
    }
    if (step != null) {
      pictures.beside(step, quote);
      lists.tipTimers(quote, step);
    }
  }

  private void table(TableBlock table) {
    List<StepDraft> rows = tables.steps(table);
    if (rows.isEmpty() && above != null && above.leadsOn()) {
      above.say(text.of(table));
      pictures.beside(above, table);
    } else if (rows.isEmpty()) {
      prose(table);
    } else {
      section.steps.addAll(rows);
      above = null;
    }
  }

  private void list(ListBlock list) {
    Paragraph lead = leadIn;
    leadIn = null;
    if (isWork(list)) {
      stepsFollow = false;
      lists.checkNumbers(list, section);
      List<StepDraft> steps = lists.steps(list);
      if (lead != null && !steps.isEmpty()) {
        LeadIn.open(steps, lead, text.flowing(lead), findings);
        pictures.beside(steps.getFirst(), lead);
      }
      section.steps.addAll(steps);
      above = section.lastStep().orElse(null);
      return;
    }
    if (lead != null) {
      prose(lead);
    }
    plainList(list);
  }

  private void plainList(ListBlock list) {
    if (list instanceof OrderedList) {
      findings.tell(FindingCode.LIST_STAYS_TEXT, MarkdownText.line(list), section.title);
    }
    if (above != null && above.leadsOn()) {
      above.say(text.of(list));
      pictures.beside(above, list);
      above.timers.addAll(Timers.in(text.of(list)));
      return;
    }
    List<Notice> hazards = notices.hazards(list);
    if (hazards.isEmpty()) {
      prose(list);
    } else {
      section.notices.addAll(hazards);
      above = null;
    }
  }

  private boolean isWork(ListBlock list) {
    if (stepsFollow || lists.isTaskList(list)) {
      return true;
    }
    return list instanceof OrderedList
        ? section.work != Work.REMARKS
        : section.work == Work.STEPS && !hasNumberedSteps(list) && !follows(list);
  }

  /** Bullets beside numbered steps or ticks in one section are details of these. */
  private boolean hasNumberedSteps(Node list) {
    if (section.steps.stream().anyMatch(step -> step.origin != StepDraft.Origin.BULLET)) {
      return true;
    }
    for (Node next = list.getNext();
        next != null && !(next instanceof Heading);
        next = next.getNext()) {
      boolean numbered =
          next instanceof OrderedList
              || (next instanceof ListBlock other && lists.isTaskList(other))
              || (next instanceof Paragraph p && !NumberedLines.in(text.lines(p), 0).isEmpty());
      if (numbered) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(ListBlock list) {
    return list.getPrevious() instanceof Paragraph before
        && above != null
        && text.of(before).matches("(?s).*[:：]");
  }

  private boolean isLeadIn(Paragraph paragraph) {
    boolean bold =
        paragraph.getFirstChild() instanceof StrongEmphasis
            && text.of(paragraph).matches("(?s)(\\*\\*|__).+(\\*\\*[:：]?|[:：]\\*\\*|__[:：]?)");
    return bold
        && paragraph.getNext() instanceof ListBlock list
        && isWork(list)
        && !paragraph.getSourceSpans().isEmpty();
  }
}
