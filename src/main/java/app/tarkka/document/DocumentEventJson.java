package app.tarkka.document;

import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions about revisions as the ledger writes them. */
public final class DocumentEventJson {
  private DocumentEventJson() {}

  public static String type(DocumentEvent event) {
    return switch (event) {
      case DocumentEvent.DraftSubmitted _ -> "draft-submitted";
      case DocumentEvent.ChangesRequested _ -> "changes-requested";
      case DocumentEvent.ApprovalsSet _ -> "approvals-set";
      case DocumentEvent.Approved _ -> "approved";
      case DocumentEvent.CommentWritten _ -> "comment-written";
      case DocumentEvent.CommentAnswered _ -> "comment-answered";
      case DocumentEvent.CommentResolved _ -> "comment-resolved";
      case DocumentEvent.CommentReopened _ -> "comment-reopened";
      case DocumentEvent.CalledBack _ -> "called-back";
      case DocumentEvent.Effective _ -> "effective";
      case DocumentEvent.Superseded _ -> "superseded";
      case DocumentEvent.Reviewed _ -> "reviewed";
      case DocumentEvent.Withdrawn _ -> "withdrawn";
      case DocumentEvent.TranslationApproved _ -> "translation-approved";
      case DocumentEvent.ReadersNamed _ -> "readers-named";
      case DocumentEvent.Acknowledged _ -> "acknowledged";
    };
  }

  public static Json.Obj write(DocumentEvent event) {
    JsonObjectBuilder out =
        Json.object()
            .text("document", event.document().value())
            .integer("revision", (long) event.revision());
    return switch (event) {
      case DocumentEvent.DraftSubmitted e ->
          out.text("content", e.hash().hex())
              .text("code", e.code())
              .text("title", e.title())
              .put("changeSummary", Erasable.of(e.changeSummary()))
              .flag("readAgain", e.readAgain(), false)
              .texts("authors", ids(e.authors()))
              .integer("approvals", e.approvals() == 1 ? null : (long) e.approvals())
              .build();
      case DocumentEvent.ApprovalsSet e -> out.integer("approvals", (long) e.approvals()).build();
      case DocumentEvent.ChangesRequested e ->
          out.text("content", e.hash().hex()).put("reason", Erasable.of(e.reason())).build();
      case DocumentEvent.Approved e ->
          out.text("content", e.hash().hex())
              .flag("alone", e.alone(), false)
              .text("from", Optional.ofNullable(e.from()).map(Instant::toString).orElse(null))
              .build();
      case DocumentEvent.CommentWritten e ->
          comment(out, e.hash(), e.comment())
              .text("step", Optional.ofNullable(e.step()).map(StepId::value).orElse(null))
              .put("text", Erasable.of(e.text()))
              .build();
      case DocumentEvent.CommentAnswered e ->
          comment(out, e.hash(), e.comment()).put("text", Erasable.of(e.text())).build();
      case DocumentEvent.CommentResolved e -> comment(out, e.hash(), e.comment()).build();
      case DocumentEvent.CommentReopened e -> comment(out, e.hash(), e.comment()).build();
      case DocumentEvent.CalledBack e ->
          out.text("content", e.hash().hex()).put("reason", Erasable.of(e.reason())).build();
      case DocumentEvent.Effective e -> out.text("content", e.hash().hex()).build();
      case DocumentEvent.Superseded _ -> out.build();
      case DocumentEvent.Reviewed e -> out.text("content", e.hash().hex()).build();
      case DocumentEvent.Withdrawn e -> out.put("reason", Erasable.of(e.reason())).build();
      case DocumentEvent.TranslationApproved e ->
          out.text("content", e.hash().hex())
              .text("language", e.language())
              .text("translation", e.translation().hex())
              .texts("translators", ids(e.translators()))
              .flag("alone", e.alone(), false)
              .build();
      case DocumentEvent.ReadersNamed e ->
          out.flag("everyone", e.everyone(), false).texts("people", ids(e.people())).build();
      case DocumentEvent.Acknowledged e -> out.text("content", e.hash().hex()).build();
    };
  }

  public static DocumentEvent read(String type, JsonFields in) {
    DocumentId document = new DocumentId(in.text("document"));
    int revision = (int) in.integer("revision");
    return switch (type) {
      case "draft-submitted" ->
          new DocumentEvent.DraftSubmitted(
              document,
              revision,
              hash(in),
              in.textOr("code", ""),
              in.textOr("title", ""),
              Erasable.read(in, "changeSummary"),
              in.flag("readAgain", false),
              people(in, "authors"),
              in.has("approvals") ? (int) in.integer("approvals") : 1);
      case "approvals-set" ->
          new DocumentEvent.ApprovalsSet(document, revision, (int) in.integer("approvals"));
      case "changes-requested" ->
          new DocumentEvent.ChangesRequested(
              document, revision, hash(in), Erasable.read(in, "reason"));
      case "approved" ->
          new DocumentEvent.Approved(
              document,
              revision,
              hash(in),
              in.flag("alone", false),
              in.has("from") ? Instant.parse(in.text("from")) : null);
      case "comment-written" ->
          new DocumentEvent.CommentWritten(
              document,
              revision,
              hash(in),
              in.text("comment"),
              in.has("step") ? new StepId(in.text("step")) : null,
              Erasable.read(in, "text"));
      case "comment-answered" ->
          new DocumentEvent.CommentAnswered(
              document, revision, hash(in), in.text("comment"), Erasable.read(in, "text"));
      case "comment-resolved" ->
          new DocumentEvent.CommentResolved(document, revision, hash(in), in.text("comment"));
      case "comment-reopened" ->
          new DocumentEvent.CommentReopened(document, revision, hash(in), in.text("comment"));
      case "called-back" ->
          new DocumentEvent.CalledBack(document, revision, hash(in), Erasable.read(in, "reason"));
      case "effective" -> new DocumentEvent.Effective(document, revision, hash(in));
      case "superseded" -> new DocumentEvent.Superseded(document, revision);
      case "reviewed" -> new DocumentEvent.Reviewed(document, revision, hash(in));
      case "withdrawn" ->
          new DocumentEvent.Withdrawn(document, revision, Erasable.read(in, "reason"));
      case "translation-approved" ->
          new DocumentEvent.TranslationApproved(
              document,
              revision,
              hash(in),
              in.text("language"),
              new TranslationHash(in.text("translation")),
              people(in, "translators"),
              in.flag("alone", false));
      case "readers-named" ->
          new DocumentEvent.ReadersNamed(
              document, revision, in.flag("everyone", false), people(in, "people"));
      case "acknowledged" -> new DocumentEvent.Acknowledged(document, revision, hash(in));
      default -> throw new JsonException("no event about documents is called " + type);
    };
  }

  private static JsonObjectBuilder comment(JsonObjectBuilder out, ContentHash hash, String id) {
    return out.text("content", hash.hex()).text("comment", id);
  }

  private static List<String> ids(Set<PersonId> people) {
    return people.stream().map(PersonId::value).sorted().toList();
  }

  private static Set<PersonId> people(JsonFields in, String member) {
    return in.texts(member).stream().map(PersonId::new).collect(Collectors.toSet());
  }

  private static ContentHash hash(JsonFields in) {
    return new ContentHash(in.text("content"));
  }
}
