package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import app.tarkka.exchange.FindingCode;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Reads content tabs: ways to do one thing, of which a worker takes one. Each way is a step with
 * its steps below it, and none of them is required, since which way is taken is known only at the
 * time. Tabs in which there is nothing to do stay text, each under its name.
 */
final class TabReader {
  private final ListReader lists;
  private final Findings findings;

  TabReader(ListReader lists, Findings findings) {
    this.lists = lists;
    this.findings = findings;
  }

  /** One tab under a heading: the way as a step, or nothing when it stays text. */
  List<StepDraft> inSection(ContentTab tab) {
    if (!tell(tab)) {
      return List.of();
    }
    List<StepDraft> steps = new ArrayList<>();
    addWay(tab, 1, steps);
    return steps;
  }

  /**
   * One tab inside a step.
   *
   * @param depth of the step
   * @param tooDeep takes what is deeper than steps may be
   */
  void inStep(ContentTab tab, StepDraft step, int depth, List<StepDraft> tooDeep) {
    if (!tell(tab)) {
      step.say(MarkdownText.name(tab));
      lists.read(tab, step, depth, tooDeep);
    } else if (depth < ListReader.DEEPEST) {
      addWay(tab, depth + 1, step.steps);
    } else {
      findings.tell(FindingCode.NESTED_TOO_DEEP, MarkdownText.line(tab));
      addWay(tab, depth, tooDeep);
    }
  }

  private void addWay(ContentTab tab, int depth, List<StepDraft> steps) {
    StepDraft way = new StepDraft(StepDraft.Origin.TASK, MarkdownText.line(tab));
    way.say(tab.title());
    List<StepDraft> after = new ArrayList<>();
    lists.read(tab, way, depth, after);
    if (!way.steps.isEmpty() || !after.isEmpty()) {
      way.answer = new Answer.None();
    }
    steps.add(way);
    steps.addAll(after);
    release(way);
    after.forEach(TabReader::release);
  }

  private static void release(StepDraft step) {
    step.required = false;
    step.steps.forEach(TabReader::release);
  }

  /** Whether there are steps in this tab or one beside it; the first of them is reported. */
  private boolean tell(ContentTab tab) {
    Node first = tab;
    while (first.getPrevious() instanceof ContentTab) {
      first = first.getPrevious();
    }
    int count = 0;
    boolean work = false;
    for (Node one = first; one instanceof ContentTab; one = one.getNext()) {
      count++;
      work |= hasWork(one);
    }
    if (first == tab) {
      FindingCode code = work ? FindingCode.TABS_TO_STEPS : FindingCode.TABS_TO_TEXT;
      findings.tell(code, MarkdownText.line(tab), count);
    }
    return work;
  }

  private boolean hasWork(Node tab) {
    for (Node child = tab.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof OrderedList
          || (child instanceof ListBlock list && lists.isTaskList(list))) {
        return true;
      }
    }
    return false;
  }
}
