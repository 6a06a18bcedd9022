package app.tarkka.store.walk;

import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.testkit.TestLibrary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * The people of one walk: an owner, who also works and checks, and four others. They are renamed,
 * given other roles and other PINs, and leave; who has left goes on with the sign-in they had.
 */
final class WalkStaff {
  private static final List<Set<Role>> ROLES =
      List.of(
          Set.of(Role.OWNER, Role.AUTHOR, Role.WORKER, Role.CHECKER),
          Set.of(Role.WORKER, Role.CHECKER),
          Set.of(Role.WORKER, Role.CHECKER),
          Set.of(Role.CHECKER),
          Set.of(Role.WORKER));

  private final TestLibrary shop;
  private final Random random;
  private final String walk;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Authentication> sessions = new HashMap<>();
  private final Set<String> gone = new HashSet<>();

  WalkStaff(TestLibrary shop, Random random, String walk) {
    this.shop = shop;
    this.random = random;
    this.walk = walk;
    ROLES.forEach(this::add);
  }

  String any() {
    return names.get(random.nextInt(names.size()));
  }

  /** Anybody but this one, mostly the same one. */
  String other(String name) {
    int first = random.nextInt(4) == 0 ? random.nextInt(names.size()) : 1;
    String other = names.get(first);
    return other.equals(name) ? names.get((first + 1) % names.size()) : other;
  }

  /** Signed in; of who has left, the sign-in from before. */
  Authentication session(String name) {
    if (!gone.contains(name) && random.nextInt(10) == 0) {
      sessions.put(name, shop.signIn(name));
    }
    return Objects.requireNonNull(sessions.get(name));
  }

  /** Signs afresh; who has left cannot, and holds out the old sign-in instead. */
  Authentication signature(String name, Meaning meaning) {
    return gone.contains(name) ? session(name) : shop.sign(name, meaning);
  }

  void change() {
    String name = any();
    PersonId id = new PersonId(name);
    switch (random.nextInt(6)) {
      case 0 -> add(ROLES.get(random.nextInt(ROLES.size())));
      case 1 ->
          record(
              new PersonEvent.PersonRenamed(id, "Somebody " + random.nextInt(5), "S", "#222222"));
      case 2 -> record(new PersonEvent.RoleChanged(id, ROLES.get(random.nextInt(ROLES.size()))));
      case 3, 4 -> shop.issue(name, pin(), any());
      default -> leave(name, id);
    }
  }

  private void leave(String name, PersonId id) {
    if (names.size() - gone.size() > 3 && !gone.contains(name)) {
      gone.add(name);
      record(new PersonEvent.PersonDeactivated(id));
    }
  }

  private void add(Set<Role> roles) {
    String name = walk + "-" + names.size();
    shop.add(name, pin(), roles, shop.program());
    names.add(name);
    sessions.put(name, shop.signIn(name));
  }

  private void record(PersonEvent event) {
    shop.people().record(List.of(event), null, shop.program());
  }

  private String pin() {
    return Integer.toString(random.nextInt(210_000, 980_000));
  }
}
