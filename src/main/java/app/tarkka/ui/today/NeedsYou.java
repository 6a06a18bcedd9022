package app.tarkka.ui.today;

import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;

/** What needs somebody, kind by kind, in the order in which it is shown. */
final class NeedsYou {
  private final Messages messages;
  private final List<TodayItem> items = new ArrayList<>();
  private final List<String> counts = new ArrayList<>();

  NeedsYou(Messages messages) {
    this.messages = messages;
  }

  NeedsYou with(String countKey, List<TodayItem> kind) {
    return with(countKey, kind, kind.size());
  }

  /**
   * @param count how many there are, where one line stands for several
   */
  NeedsYou with(String countKey, List<TodayItem> kind, int count) {
    items.addAll(kind);
    if (count > 0) {
      counts.add(messages.text(countKey, count));
    }
    return this;
  }

  List<TodayItem> items() {
    return items;
  }

  /** Such as "2 holds · 3 to check · 1 review overdue"; empty when nothing needs anybody. */
  String summary() {
    return String.join(" · ", counts);
  }
}
