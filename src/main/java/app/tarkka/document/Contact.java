package app.tarkka.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whom to call, and at what number: {@code Shift manager, 040 123 4567}.
 *
 * @param name of a person or of who has the duty
 * @param phone as the shop writes it; empty when none is needed
 */
public record Contact(String name, String phone) {
  public Contact {
    name = name.strip();
    phone = phone.strip();
  }

  /** As people write it: the number is what follows the last comma, when a figure is in it. */
  public static Contact of(String line) {
    int comma = line.lastIndexOf(',');
    boolean number = comma >= 0 && line.substring(comma).chars().anyMatch(Character::isDigit);
    return number
        ? new Contact(line.substring(0, comma), line.substring(comma + 1))
        : new Contact(line, "");
  }

  public String line() {
    return phone.isEmpty() ? name : name + ", " + phone;
  }

  /** One on a line, in the order in which they are called; empty lines are nobody. */
  public static List<Contact> read(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(Contact::of).toList();
  }

  public static String write(List<Contact> contacts) {
    return contacts.stream().map(Contact::line).collect(Collectors.joining("\n"));
  }
}
