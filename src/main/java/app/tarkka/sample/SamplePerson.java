package app.tarkka.sample;

import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import java.util.Set;

/** The people of the sample shops; their PINs are stated in the README and on the first screen. */
public enum SamplePerson {
  ANNA("Anna Laine", "AL", "#0A58A6", "274951", Set.of(Role.OWNER)),
  BEN("Ben Ochoa", "BO", "#86247F", "618402", Set.of(Role.AUTHOR, Role.WORKER, Role.CHECKER)),
  MEI("Mei Tan", "MT", "#0B6650", "903617", Set.of(Role.WORKER, Role.CHECKER)),
  DITA("Dita Sari", "DS", "#7A4A00", "450283", Set.of(Role.AUTHOR, Role.WORKER));

  private final String printed;
  private final String initials;
  private final String colour;
  private final String pin;
  private final Set<Role> roles;

  SamplePerson(String printed, String initials, String colour, String pin, Set<Role> roles) {
    this.printed = printed;
    this.initials = initials;
    this.colour = colour;
    this.pin = pin;
    this.roles = roles;
  }

  public PersonId id() {
    return new PersonId(Sample.PREFIX + name().toLowerCase(java.util.Locale.ROOT));
  }

  public String printedName() {
    return printed;
  }

  String initials() {
    return initials;
  }

  String colour() {
    return colour;
  }

  public String pin() {
    return pin;
  }

  Set<Role> roles() {
    return roles;
  }
}
