package app.tarkka.exchange.markdown;

import app.tarkka.document.About;
import app.tarkka.document.Content;
import app.tarkka.document.Escalation;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.exchange.FindingCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the content of what was read. Step ids count up, so that a conversion can be repeated. */
final class ContentAssembly {
  private final Outline outline;
  private final PictureReader pictures;
  private final Findings findings;
  private final Set<StepId> kept = new HashSet<>();
  private final Set<StepId> used = new HashSet<>();
  private int lastId;

  ContentAssembly(Outline outline, PictureReader pictures, Findings findings) {
    this.outline = outline;
    this.pictures = pictures;
    this.findings = findings;
  }

  Content content(String fallbackTitle, String language) {
    SectionDraft preamble = outline.preamble();
    List<SectionDraft> drafts = new ArrayList<>();
    if (!preamble.steps.isEmpty()) {
      drafts.add(preamble);
    } else if (!preamble.notices.isEmpty()) {
      placeNotices(preamble, drafts);
    }
    drafts.addAll(outline.sections());
    String text =
        preamble.words().stream().map(SectionDraft.Prose::text).collect(Collectors.joining("\n\n"));
    drafts.forEach(draft -> draft.steps.forEach(this::keep));
    List<Section> sections =
        drafts.stream().map(draft -> section(draft, draft == preamble)).toList();
    FrontMatter front = outline.frontMatter();
    Kind kind = kind(drafts);
    Content content =
        new Content(
            kind,
            front.get("code").orElse(Metadata.code(text).orElse(outline.code())),
            Optional.of(outline.title())
                .filter(t -> !t.isEmpty())
                .or(() -> front.get("title"))
                .orElse(fallbackTitle),
            front.get("language").orElse(language),
            text,
            About.NOTHING,
            mode(kind),
            front.get("verifies").orElse(""),
            front.get("finalcheck").orElse("").equals("true"),
            new Escalation(
                front.get("authority").orElse(""), Cue.contacts(front.get("contacts").orElse(""))),
            front.get("needsrelease").orElse("").equals("true"),
            sections);
    // So that document JSON, which writes counted numbers, gives the same content back.
    return Numbering.withoutCounted(content);
  }

  /** Notices above the first heading hold for all: the first section with steps shows them. */
  private void placeNotices(SectionDraft preamble, List<SectionDraft> drafts) {
    Optional<SectionDraft> first =
        outline.sections().stream().filter(section -> !section.steps.isEmpty()).findFirst();
    if (first.isEmpty()) {
      drafts.add(preamble);
      return;
    }
    first.get().notices.addAll(0, preamble.notices);
    findings.tell(FindingCode.NOTICES_ABOVE_HEADING, 0, first.get().title);
  }

  /**
   * What the front matter says. Otherwise a checklist is what its title calls so, or where most
   * steps have a box to tick; but where a third of the steps hold code to type the boxes only keep
   * the place in a job that is done, and it is a procedure.
   */
  private Kind kind(List<SectionDraft> drafts) {
    Optional<String> said = outline.frontMatter().get("kind");
    for (Kind kind : Kind.values()) {
      if (said.isPresent() && said.get().equals(kind.token())) {
        return kind;
      }
    }
    List<StepDraft> steps = drafts.stream().flatMap(draft -> draft.steps.stream()).toList();
    long ticks = steps.stream().filter(step -> step.origin == StepDraft.Origin.TASK).count();
    boolean named =
        outline
            .title()
            .matches("(?iu).*(checklist|check list|tarkistuslista|检查表|清单|daftar periksa).*");
    long typed = steps.stream().filter(ContentAssembly::holdsCode).count();
    boolean ticked = ticks * 2 > steps.size() && typed * 3 < steps.size();
    return ticked || (named && !steps.isEmpty()) ? Kind.CHECKLIST : Kind.PROCEDURE;
  }

  private static boolean holdsCode(StepDraft step) {
    return step.text().contains("```") || step.steps.stream().anyMatch(ContentAssembly::holdsCode);
  }

  private Mode mode(Kind kind) {
    Optional<String> said = outline.frontMatter().get("mode");
    for (Mode mode : Mode.values()) {
      if (said.isPresent() && said.get().equals(mode.token())) {
        return mode;
      }
    }
    return kind == Kind.CHECKLIST ? Mode.DO_CONFIRM : Mode.READ_DO;
  }

  private Section section(SectionDraft draft, boolean textIsApart) {
    draft.settle(pictures);
    List<String> prose = new ArrayList<>();
    for (SectionDraft.Prose part : draft.words()) {
      if (part.after() > 0 && part.after() < draft.steps.size()) {
        findings.tell(FindingCode.TEXT_BETWEEN_STEPS, part.line());
      }
      prose.add(part.text());
    }
    Section.Cues cues = Cue.take(prose);
    return new Section(
        draft.title,
        draft.level,
        textIsApart ? "" : String.join("\n\n", prose),
        draft.notices,
        draft.steps.stream().map(this::step).toList(),
        cues,
        draft.condition,
        draft.repeat);
  }

  private Step step(StepDraft draft) {
    StepId id = id(draft);
    if (draft.exactly != null) {
      return exact(id, draft, draft.exactly);
    }
    return new StepBuilder(id, draft.text())
        .number(draft.number)
        .answer(draft.answer)
        .specification(draft.specification)
        .notices(draft.notices)
        .timers(draft.timers)
        .media(draft.media.stream().distinct().toList())
        .required(draft.required)
        .hold(draft.hold)
        .steps(draft.steps.stream().map(this::step).toList())
        .build();
  }

  /** A step that others refer to has its id written; nobody else gets that. */
  private StepId id(StepDraft draft) {
    Optional<StepId> said = Optional.ofNullable(draft.exactly).flatMap(StepComment::named);
    if (said.isPresent() && used.add(said.get())) {
      return said.get();
    }
    StepId next = new StepId("s" + ++lastId);
    while (kept.contains(next) || !used.add(next)) {
      next = new StepId("s" + ++lastId);
    }
    return next;
  }

  private void keep(StepDraft draft) {
    Optional.ofNullable(draft.exactly).flatMap(StepComment::named).ifPresent(kept::add);
    draft.steps.forEach(this::keep);
  }

  private Step exact(StepId id, StepDraft draft, Step said) {
    return new StepBuilder(id, draft.text())
        .number(said.number())
        .key(said.key())
        .answer(said.answer())
        .specification(said.specification())
        .notices(draft.notices)
        .timers(said.timers())
        .media(draft.media.stream().distinct().toList())
        .signOff(said.signOff())
        .required(said.required())
        .hold(said.hold())
        .how(said.how())
        .escalation(said.escalation())
        .condition(said.condition())
        .steps(draft.steps.stream().map(this::step).toList())
        .build();
  }

  /** Every picture that the content names. */
  static Stream<Media> media(Content content) {
    return content.stepsAsWritten().flatMap(step -> step.media().stream());
  }

  /** Every notice of sections and steps. */
  static Stream<Notice> notices(Content content) {
    return Stream.concat(
        content.sections().stream().flatMap(section -> section.notices().stream()),
        content.stepsAsWritten().flatMap(step -> step.notices().stream()));
  }
}
