package app.tarkka.document.difference;

import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.difference.Weakening.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked less of a number that both steps ask for. */
final class LimitWeakenings {
  private final List<Kind> found = new ArrayList<>();

  LimitWeakenings(Step before, Step after) {
    if (before.answer().number() && after.answer().number()) {
      compare(of(before), of(after));
    }
  }

  private static Specification of(Step step) {
    Specification specification = step.specification();
    return specification == null ? Specification.open("") : specification;
  }

  List<Kind> all() {
    return found;
  }

  private void compare(Specification before, Specification after) {
    if (!before.unit().equals(after.unit())) {
      found.add(Kind.UNIT_OTHER);
    }
    if (gone(before.lower(), after.lower()) || gone(before.upper(), after.upper())) {
      found.add(Kind.LIMITS_GONE);
    } else if (before.unit().equals(after.unit())
        && (wider(after.lower(), before.lower()) || wider(before.upper(), after.upper()))) {
      found.add(Kind.LIMITS_WIDER);
    }
    if (before.agreement() != null && wider(before.agreement(), after.agreement())) {
      found.add(Kind.AGREEMENT_WIDER);
    }
    if (after.readings() < before.readings()) {
      found.add(Kind.FEWER_READINGS);
    }
  }

  private static boolean gone(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    return before != null && after == null;
  }

  private static boolean wider(@Nullable BigDecimal less, @Nullable BigDecimal more) {
    return less != null && more != null && less.compareTo(more) < 0;
  }
}
