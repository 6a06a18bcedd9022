package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedMapTest {
  /** Few different hash codes, so that keys fall into the same parts. */
  private record Key(int number) {
    @Override
    public int hashCode() {
      return number % 40;
    }
  }

  @Test
  void everyMapKeepsItsValuesWhileOthersAreMadeOfIt() {
    Random random = new Random(3);
    SharedMap<Key, Integer> shared = SharedMap.empty();
    List<SharedMap<Key, Integer>> made = new ArrayList<>();
    List<Map<Key, Integer>> plain = new ArrayList<>();
    Map<Key, Integer> now = new HashMap<>();
    for (int i = 0; i < 1_000; i++) {
      Key key = new Key(random.nextInt(300));
      shared = shared.with(key, i);
      now.put(key, i);
      made.add(shared);
      plain.add(new HashMap<>(now));
    }
    for (int i = 0; i < 1_000; i += 37) {
      for (int number = 0; number < 300; number++) {
        Key key = new Key(number);
        assertEquals(Optional.ofNullable(plain.get(i).get(key)), made.get(i).get(key));
      }
    }
  }

  @Test
  void everyListKeepsItsRowsWhileOthersAreMadeOfIt() {
    Random random = new Random(5);
    SharedList<Integer> shared = SharedList.empty();
    List<List<Integer>> made = new ArrayList<>();
    List<List<Integer>> plain = new ArrayList<>();
    List<Integer> now = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      if (i > 10 && random.nextBoolean()) {
        int row = random.nextInt(now.size());
        shared = shared.with(row, i);
        now.set(row, i);
      } else {
        shared = shared.and(i);
        now.add(i);
      }
      made.add(shared);
      plain.add(List.copyOf(now));
    }
    assertEquals(plain, made);
  }
}
