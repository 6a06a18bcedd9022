package app.tarkka.command;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.StepId;
import app.tarkka.document.template.GivenTemplate;
import app.tarkka.document.template.Keeping;
import app.tarkka.document.template.NewDocuments;
import app.tarkka.document.template.Template;
import app.tarkka.json.Token;
import app.tarkka.person.Person;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a draft: empty, or from a template. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Begin a draft and print its code.",
      "What a template says only guides whoever writes; it is no text of the document."
    })
final class NewCommand extends LibraryCommand {
  private final InstantSource clock;

  @Option(
      names = "--template",
      paramLabel = "T",
      description = "A word of \"tarkka templates\", or the name of one of your own.")
  String template = "";

  @Option(
      names = "--kind",
      paramLabel = "K",
      defaultValue = "procedure",
      description = "Without a template: procedure, checklist or policy.")
  String kind = "procedure";

  @Option(names = "--title", paramLabel = "TITLE", description = "Its title.")
  String title = "";

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Of the document; ${DEFAULT-VALUE} unless told.")
  String language = "en";

  @Option(names = "--collection", paramLabel = "C", description = "Where the draft is filed.")
  String collection = "";

  @Option(
      names = "--keep-words",
      description = "The words of one of your own stand in the document.")
  boolean keepWords;

  @Mixin AuthorOption author = new AuthorOption();

  NewCommand(Libraries libraries, InstantSource clock) {
    super(libraries);
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    return writing(this::begin);
  }

  private int begin(OpenLibrary open) {
    Optional<Person> writer = author.in(open);
    if (writer.isEmpty()) {
      err().println(author.nobody());
      return Exit.REFUSED;
    }
    Optional<Template> start = start(open);
    if (start.isEmpty()) {
      err().println("No template is called \"" + template + "\"; \"tarkka templates\" lists them.");
      return Exit.UNREADABLE;
    }
    NewDocuments news =
        new NewDocuments(
            open.documents(), open.templates(), () -> UUID.randomUUID().toString(), clock);
    Template.Start begun = start.get().start(() -> new StepId(news.ids().get()));
    Content content = begun.content().toBuilder().title(title.strip()).language(language).build();
    DocumentId id =
        news.keep(new Template.Start(content, begun.guidance()), collection, writer.get().id());
    open.documents().find(id).ifPresent(document -> out().println(document.code()));
    return Exit.DONE;
  }

  private Optional<Template> start(OpenLibrary open) {
    if (template.isEmpty()) {
      return Optional.of(
          NewDocuments.empty(
              Token.read(Kind.values(), Kind::token, kind.toLowerCase(Locale.ROOT), "--kind"),
              language));
    }
    Keeping.Words words = keepWords ? Keeping.Words.STAY : Keeping.Words.GUIDE;
    return GivenTemplate.of(template.toLowerCase(Locale.ROOT))
        .map(given -> given.in(Locale.forLanguageTag(language)))
        .or(
            () ->
                open.templates().own().stream()
                    .filter(own -> own.name().equalsIgnoreCase(template))
                    .findFirst()
                    .map(own -> own.as(words)));
  }
}
