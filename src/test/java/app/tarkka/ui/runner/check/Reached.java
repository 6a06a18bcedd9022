package app.tarkka.ui.runner.check;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Everything that can be read out of objects and out of a scene, as words. */
final class Reached {
  private Reached() {}

  /**
   * The values of whatever the object holds, however deep.
   *
   * @param doors classes that are not gone through, besides the store, which reads when asked
   */
  static List<String> from(Object root, Set<Class<?>> doors) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> due = new ArrayDeque<>(List.of(root));
    List<String> words = new ArrayList<>();
    while (!due.isEmpty()) {
      Object at = due.pop();
      if (!seen.add(at) || doors.contains(at.getClass()) || stored(at)) {
        continue;
      }
      switch (at) {
        case CharSequence text -> words.add(text.toString());
        case Number number -> words.add(number.toString());
        case Optional<?> some -> some.ifPresent(due::push);
        case Map<?, ?> map -> {
          map.keySet().stream().filter(each -> each != null).forEach(due::push);
          map.values().stream().filter(each -> each != null).forEach(due::push);
        }
        case Iterable<?> all -> all.forEach(due::push);
        case ObservableValue<?> observable ->
            Optional.ofNullable(observable.getValue()).ifPresent(due::push);
        default -> fields(at, due);
      }
    }
    return words;
  }

  private static boolean stored(Object at) {
    return at.getClass().getName().startsWith("app.tarkka.store");
  }

  private static void fields(Object at, Deque<Object> due) {
    for (Class<?> type = at.getClass(); type != null; type = type.getSuperclass()) {
      if (!type.getName().startsWith("app.tarkka")) {
        return;
      }
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          value(field, at).ifPresent(due::push);
        }
      }
    }
  }

  private static Optional<Object> value(Field field, Object at) {
    try {
      field.setAccessible(true);
      return Optional.ofNullable(field.get(at));
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  /** Texts, tooltips, and what a screen reader is told. */
  static List<String> onScreen(Node root) {
    List<String> words = new ArrayList<>();
    Deque<Node> due = new ArrayDeque<>(List.of(root));
    while (!due.isEmpty()) {
      Node at = due.pop();
      switch (at) {
        case Labeled labeled -> words.add(String.valueOf(labeled.getText()));
        case Text text -> words.add(text.getText());
        case TextInputControl input -> {
          words.add(String.valueOf(input.getText()));
          words.add(String.valueOf(input.getPromptText()));
        }
        default -> {}
      }
      if (at instanceof Control control && control.getTooltip() != null) {
        words.add(String.valueOf(control.getTooltip().getText()));
      }
      words.add(String.valueOf(at.getAccessibleText()));
      words.add(String.valueOf(at.getAccessibleHelp()));
      words.add(String.valueOf(at.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
      words.add(String.valueOf(at.getUserData()));
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        due.push(pane.getContent());
      }
      if (at instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(due::push);
      }
    }
    return words;
  }
}
