package app.tarkka.ui.runner.check;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Every type of the program that can be reached through fields: declared types, what they are made
 * of (lists of, optionals of), their superclasses, and every kind of a sealed one.
 */
final class FieldTypes {
  private static final String OURS = "app.tarkka.";

  private final Map<Class<?>, String> found = new LinkedHashMap<>();
  private final Deque<Class<?>> todo = new ArrayDeque<>();
  private final Set<Class<?>> stops;

  private FieldTypes(Set<Class<?>> stops) {
    this.stops = stops;
  }

  /**
   * @param stops services whose own fields are not followed
   * @return each type with the way by which it is reached
   */
  static Map<Class<?>, String> from(Class<?> start, Set<Class<?>> stops) {
    FieldTypes walk = new FieldTypes(stops);
    walk.add(start, start.getSimpleName());
    while (!walk.todo.isEmpty()) {
      walk.follow(walk.todo.poll());
    }
    return walk.found;
  }

  private void follow(Class<?> type) {
    String way = found.getOrDefault(type, "");
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        add(field.getGenericType(), way + "." + field.getName());
      }
    }
    if (type.getGenericSuperclass() != null) {
      add(type.getGenericSuperclass(), way);
    }
    if (type.isSealed()) {
      for (Class<?> kind : type.getPermittedSubclasses()) {
        add(kind, way + ":" + kind.getSimpleName());
      }
    }
  }

  private void add(Type type, String way) {
    switch (type) {
      case ParameterizedType made -> {
        add(made.getRawType(), way);
        for (Type of : made.getActualTypeArguments()) {
          add(of, way + "<>");
        }
      }
      case WildcardType any -> {
        for (Type bound : any.getUpperBounds()) {
          add(bound, way);
        }
      }
      case Class<?> plain when plain.isArray() -> add(plain.getComponentType(), way);
      case Class<?> plain when plain.getName().startsWith(OURS) -> {
        if (found.putIfAbsent(plain, way) == null && !stops.contains(plain)) {
          todo.add(plain);
        }
      }
      default -> {}
    }
  }
}
