package app.tarkka.command;

import app.tarkka.person.Person;
import app.tarkka.person.Role;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who writes, of commands that make drafts. */
final class AuthorOption {
  @Option(names = "--author", paramLabel = "NAME", description = "Default: the shop's owner.")
  String author = "";

  /** The active person of that name who may write; without a name the first owner. */
  Optional<Person> in(OpenLibrary open) {
    return open.people().all().stream()
        .filter(Person::active)
        .filter(person -> author.isEmpty() || person.name().equalsIgnoreCase(author))
        .filter(person -> person.may(author.isEmpty() ? Role.OWNER : Role.AUTHOR))
        .findFirst();
  }

  /** Why there is nobody, in words for people. */
  String nobody() {
    return author.isEmpty()
        ? "The library has no owner yet; say with --author who writes."
        : "Nobody called \"" + author + "\" may write documents here.";
  }
}
