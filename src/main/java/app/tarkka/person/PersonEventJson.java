package app.tarkka.person;

import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Token;
import java.util.LinkedHashSet;
import java.util.Set;

/** What happens to people as the ledger writes it; names can be erased. */
public final class PersonEventJson {
  private PersonEventJson() {}

  public static String type(PersonEvent event) {
    return switch (event) {
      case PersonEvent.PersonAdded _ -> "person-added";
      case PersonEvent.PersonRenamed _ -> "person-renamed";
      case PersonEvent.RoleChanged _ -> "role-changed";
      case PersonEvent.CredentialIssued _ -> "credential-issued";
      case PersonEvent.CredentialChanged _ -> "credential-changed";
      case PersonEvent.BadgeGiven _ -> "badge-given";
      case PersonEvent.BadgeRemoved _ -> "badge-removed";
      case PersonEvent.LockedOut _ -> "locked-out";
      case PersonEvent.PersonDeactivated _ -> "person-deactivated";
    };
  }

  public static Json.Obj write(PersonEvent event) {
    JsonObjectBuilder out = Json.object().text("about", event.person().value());
    return switch (event) {
      case PersonEvent.PersonAdded e ->
          named(out, e.name(), e.initials(), e.colour()).put("roles", roles(e.roles())).build();
      case PersonEvent.PersonRenamed e -> named(out, e.name(), e.initials(), e.colour()).build();
      case PersonEvent.RoleChanged e -> out.put("roles", roles(e.roles())).build();
      case PersonEvent.CredentialIssued e ->
          out.text("credential", e.credential()).flag("oneTime", e.oneTime(), false).build();
      case PersonEvent.CredentialChanged e -> out.text("credential", e.credential()).build();
      case PersonEvent.BadgeGiven _,
          PersonEvent.BadgeRemoved _,
          PersonEvent.LockedOut _,
          PersonEvent.PersonDeactivated _ ->
          out.build();
    };
  }

  public static PersonEvent read(String type, JsonFields in) {
    PersonId about = new PersonId(in.text("about"));
    return switch (type) {
      case "person-added" ->
          new PersonEvent.PersonAdded(
              about,
              Erasable.read(in, "name"),
              Erasable.read(in, "initials"),
              in.textOr("colour", ""),
              roles(in));
      case "person-renamed" ->
          new PersonEvent.PersonRenamed(
              about,
              Erasable.read(in, "name"),
              Erasable.read(in, "initials"),
              in.textOr("colour", ""));
      case "role-changed" -> new PersonEvent.RoleChanged(about, roles(in));
      case "credential-issued" ->
          new PersonEvent.CredentialIssued(about, in.text("credential"), in.flag("oneTime", false));
      case "credential-changed" -> new PersonEvent.CredentialChanged(about, in.text("credential"));
      case "badge-given" -> new PersonEvent.BadgeGiven(about);
      case "badge-removed" -> new PersonEvent.BadgeRemoved(about);
      case "locked-out" -> new PersonEvent.LockedOut(about);
      case "person-deactivated" -> new PersonEvent.PersonDeactivated(about);
      default -> throw new JsonException("no event about people is called " + type);
    };
  }

  private static JsonObjectBuilder named(
      JsonObjectBuilder out, String name, String initials, String colour) {
    return out.put("name", Erasable.of(name))
        .put("initials", Erasable.of(initials))
        .text("colour", colour);
  }

  /** In the order of the constants, so that the same roles are the same bytes. */
  private static Json roles(Set<Role> roles) {
    return Json.Arr.ofTexts(roles.stream().sorted().map(Role::token).toList());
  }

  private static Set<Role> roles(JsonFields in) {
    Set<Role> roles = new LinkedHashSet<>();
    for (String word : in.texts("roles")) {
      roles.add(Token.read(Role.values(), Role::token, word, in.at("roles")));
    }
    return roles;
  }
}
