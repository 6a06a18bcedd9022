package app.tarkka.exchange.markdown;

import app.tarkka.document.HoldPoint;
import app.tarkka.document.Notice;
import app.tarkka.document.Step;
import app.tarkka.exchange.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the items of a list as steps. */
final class ListReader {
  /** domain.md: a step may hold sub-steps, three levels in all. */
  static final int DEEPEST = 3;

  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})[.)].*", Pattern.DOTALL);
  private static final Pattern BOX = Pattern.compile("^(\\[[ xX]\\]|[☐☑☒])\\s*");

  private final MarkdownText text;
  private final NoticeReader notices;
  private final PictureReader pictures;
  private final Findings findings;
  private final TabReader tabs;

  ListReader(MarkdownText text, NoticeReader notices, PictureReader pictures, Findings findings) {
    this.text = text;
    this.notices = notices;
    this.pictures = pictures;
    this.findings = findings;
    tabs = new TabReader(this, findings);
  }

  TabReader tabs() {
    return tabs;
  }

  /** Whether any of the items has a box to tick. */
  boolean isTaskList(ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (hasBox(item)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBox(Node item) {
    Node first = item.getFirstChild();
    return first instanceof TaskListItemMarker
        || (first instanceof Paragraph && text.of(first).matches("(?s)[☐☑☒].*"));
  }

  /** The items as steps; what is nested deeper than a step may be follows as a sibling. */
  List<StepDraft> steps(ListBlock list) {
    return steps(list, 1);
  }

  private List<StepDraft> steps(ListBlock list, int depth) {
    List<StepDraft> steps = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      StepDraft step = new StepDraft(origin(list, item), MarkdownText.line(item));
      List<StepDraft> tooDeep = new ArrayList<>();
      read(item, step, depth, tooDeep);
      step.asks(step.paragraphs.isEmpty() ? "" : step.paragraphs.getFirst());
      if (HoldLine.is(step.text())) {
        step.hold = HoldPoint.EVERYTHING_BEFORE;
      }
      steps.add(step);
      steps.addAll(tooDeep);
    }
    return steps;
  }

  private StepDraft.Origin origin(ListBlock list, Node item) {
    if (hasBox(item)) {
      return StepDraft.Origin.TASK;
    }
    return list instanceof OrderedList ? StepDraft.Origin.NUMBERED : StepDraft.Origin.BULLET;
  }

  /**
   * Reads all that is in an item or a tab into its step.
   *
   * @param tooDeep takes what is deeper than steps may be
   */
  void read(Node item, StepDraft step, int depth, List<StepDraft> tooDeep) {
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case TaskListItemMarker marker -> ticked(marker.isChecked(), step);
        case Paragraph paragraph -> paragraph(paragraph, step);
        case Admonition admonition -> admonition(admonition, step, depth, tooDeep);
        case ContentTab tab -> tabs.inStep(tab, step, depth, tooDeep);
        case BlockQuote quote -> {
          tellSteps(quote, List.of());
          step.notices.add(notices.marked(quote).orElseGet(() -> notices.note(quote)));
          tipTimers(quote, step);
          pictures.beside(step, quote);
        }
        case ListBlock list -> nested(list, step, depth, tooDeep);
        case HtmlBlock html -> html(html, step);
        default -> {
          step.say(text.of(child));
          pictures.beside(step, child);
        }
      }
    }
  }

  /** The ticks in a notice are work: they come out of it, under the step that it belongs to. */
  private void admonition(Admonition block, StepDraft step, int depth, List<StepDraft> tooDeep) {
    List<ListBlock> work = work(block);
    step.notices.add(notices.admonition(block, work));
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock list && work.contains(list)) {
        nested(list, step, depth, tooDeep);
      } else {
        pictures.beside(step, child);
      }
    }
  }

  /** The lists of a notice that are work of their own, reported; and those that are not. */
  List<ListBlock> work(Admonition block) {
    List<ListBlock> work = new ArrayList<>();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock list && isTaskList(list)) {
        work.add(list);
        findings.tell(FindingCode.STEPS_OUT_OF_NOTICE, MarkdownText.line(list), items(list));
      }
    }
    tellSteps(block, work);
    return work;
  }

  /** Tells of numbered lists that stay the text of a notice. */
  void tellSteps(Node notice, List<ListBlock> work) {
    for (Node child = notice.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock list
          && (list instanceof OrderedList || isTaskList(list))
          && !work.contains(list)) {
        findings.tell(FindingCode.STEPS_IN_NOTICE, MarkdownText.line(list), items(list));
      }
    }
  }

  private static int items(ListBlock list) {
    int items = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items++;
    }
    return items;
  }

  private void ticked(boolean checked, StepDraft step) {
    if (checked) {
      findings.tell(FindingCode.TICKED_STEP, step.line);
    }
  }

  private void paragraph(Paragraph paragraph, StepDraft step) {
    pictures.beside(step, paragraph);
    List<String> lines = new ArrayList<>(text.lines(paragraph));
    if (step.paragraphs.isEmpty() && !lines.isEmpty()) {
      Matcher box = BOX.matcher(lines.getFirst().strip());
      if (box.find() && step.origin == StepDraft.Origin.TASK) {
        ticked(box.group().matches("[☑☒]\\s*"), step);
        lines.set(0, lines.getFirst().strip().substring(box.end()));
      }
    }
    int from = step.paragraphs.isEmpty() ? 1 : 0;
    for (int i = from; i < lines.size(); i++) {
      if (NoticeReader.line(lines.get(i).strip()).isEmpty()) {
        continue;
      }
      Optional<Notice> notice = NoticeReader.line(Flow.joined(lines.subList(i, lines.size())));
      if (notice.isPresent()) {
        step.notices.add(notice.get());
        lines = lines.subList(0, i);
        break;
      }
    }
    String words = Flow.joined(lines);
    step.say(words);
    if (!leadsToCode(paragraph, words)) {
      step.timers.addAll(Timers.in(words));
    }
  }

  /** "Add a 10 second delay:" above code speaks of the code, not of the worker's time. */
  private static boolean leadsToCode(Node paragraph, String words) {
    Node next = paragraph.getNext();
    return words.matches("(?s).*[:：]")
        && (next instanceof FencedCodeBlock || next instanceof IndentedCodeBlock);
  }

  /** Adds the durations of a tip, unless the tip is for one case only. */
  void tipTimers(Node quote, StepDraft step) {
    for (String words : notices.paragraphs(quote)) {
      if (!NoticeReader.isConditional(words)) {
        step.timers.addAll(Timers.in(words));
      }
    }
  }

  private void nested(ListBlock list, StepDraft step, int depth, List<StepDraft> tooDeep) {
    boolean work =
        list instanceof OrderedList || isTaskList(list) || step.origin == StepDraft.Origin.BULLET;
    if (!work) {
      String words = text.of(list);
      step.say(words);
      step.timers.addAll(Timers.in(words));
      pictures.beside(step, list);
    } else if (depth < DEEPEST) {
      step.steps.addAll(steps(list, depth + 1));
    } else {
      findings.tell(FindingCode.NESTED_TOO_DEEP, MarkdownText.line(list));
      tooDeep.addAll(steps(list, depth));
    }
  }

  private void html(HtmlBlock html, StepDraft step) {
    Optional<Step> said = StepComment.read(html.getLiteral());
    if (said.isPresent()) {
      step.exactly = said.get();
      step.paragraphs.removeIf(StepComment::isVisibleForm);
    } else if (!Comments.drop(html, findings)) {
      step.say(text.of(html));
    }
  }

  /** Tells where the author's count breaks or repeats. */
  void checkNumbers(ListBlock list, SectionDraft section) {
    if (!(list instanceof OrderedList)) {
      return;
    }
    int items = 0;
    int ones = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Matcher matcher = NUMBER.matcher(text.of(item));
      if (!matcher.matches()) {
        continue;
      }
      int number = Integer.parseInt(matcher.group(1));
      items++;
      ones += number == 1 ? 1 : 0;
      boolean allOnes = ones == items && section.lastNumber <= 1;
      if (!allOnes && number != 1) {
        checkNumber(number, MarkdownText.line(item), section);
      }
      section.lastNumber = number;
    }
    if (items > 1 && ones == items) {
      findings.tell(FindingCode.ALL_NUMBERED_ONE, MarkdownText.line(list), items);
    }
  }

  /** Compares one number with the one before it. */
  void checkNumber(int number, int line, SectionDraft section) {
    if (number == section.lastNumber && !section.steps.isEmpty()) {
      findings.tell(FindingCode.NUMBER_TWICE, line, number);
    } else if (number != section.lastNumber + 1 && number > 1) {
      findings.tell(FindingCode.NUMBER_OUT_OF_ORDER, line, number, section.lastNumber);
    }
    section.lastNumber = number;
  }
}
