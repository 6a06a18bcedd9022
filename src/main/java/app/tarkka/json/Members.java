package app.tarkka.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object in the order they were added; they never change. Whoever makes them
 * hands them over, so that they are not copied on their way into an object.
 */
final class Members extends AbstractMap<String, Json> {
  private final Map<String, Json> members;

  private Members(Map<String, Json> members) {
    this.members = Collections.unmodifiableMap(members);
  }

  /** These, which nobody else keeps. */
  static Members handedOver(Map<String, Json> members) {
    return new Members(members);
  }

  static Members of(Map<String, Json> members) {
    return members instanceof Members same ? same : new Members(new LinkedHashMap<>(members));
  }

  @Override
  public @Nullable Json get(@Nullable Object name) {
    return members.get(name);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return members.containsKey(name);
  }

  @Override
  public Set<String> keySet() {
    return members.keySet();
  }

  @Override
  public int size() {
    return members.size();
  }

  @Override
  public Set<Map.Entry<String, Json>> entrySet() {
    return members.entrySet();
  }
}
