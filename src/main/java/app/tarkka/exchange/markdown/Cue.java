package app.tarkka.exchange.markdown;

import app.tarkka.document.Contact;
import app.tarkka.document.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A paragraph under a heading that says when the section begins, or what is said at its end. */
enum Cue {
  TRIGGER("**Begins when**: "),
  COMPLETION("**When done, say**: ");

  private static final String APART = "; ";

  private final String label;

  Cue(String label) {
    this.label = label;
  }

  /** Nothing when nothing is said. */
  String write(String words) {
    return words.isBlank() ? "" : label + words.replace('\n', ' ');
  }

  Optional<String> read(String paragraph) {
    return paragraph.startsWith(label) && !paragraph.contains("\n")
        ? Optional.of(paragraph.substring(label.length()).strip())
        : Optional.empty();
  }

  /** The paragraphs without cues, and the cues that were among them. */
  static Section.Cues take(List<String> paragraphs) {
    return new Section.Cues(TRIGGER.taken(paragraphs), COMPLETION.taken(paragraphs));
  }

  private String taken(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      Optional<String> words = read(paragraph);
      if (words.isPresent()) {
        paragraphs.remove(paragraph);
        return words.get();
      }
    }
    return "";
  }

  static String contacts(List<Contact> contacts) {
    return contacts.stream().map(Contact::line).collect(Collectors.joining(APART));
  }

  static List<Contact> contacts(String line) {
    return Contact.read(line.replace(APART, "\n"));
  }
}
