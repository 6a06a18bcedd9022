package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.ledger.HashChain;
import app.tarkka.person.Meaning;
import app.tarkka.store.RefusedByConstraint;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is never another document's, however it is spelled and by whichever way. */
class CodeAttackTest {
  @TempDir Path folder;
  private TestLibrary shop;

  @BeforeEach
  void begin() {
    shop = TestLibrary.in(folder);
    shop.effective(TestContents.simple("ÄSOP-012", "One"));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ÄSOP-012 ", "äsop-012", "ÄSOP–012", "ÄSOP-012\u200B", "A\u0308SOP-012"})
  void aCodeThatLooksLikeAnothersIsTaken(String code) {
    assertThrows(
        Documents.CodeTaken.class,
        () ->
            shop.documents()
                .create(
                    new DocumentId("evil"),
                    TestContents.simple(code, "Stolen"),
                    "",
                    TestLibrary.id("dia"),
                    shop.clock().instant()));
    assertTrue(shop.documents().byCode(code).isPresent(), "and leads to the one that has it");
  }

  @Test
  void theCodeThatIsTakenIsThatOfWhatIsSubmitted() {
    Revision draft = shop.draft(TestContents.simple("ZZZ-1", "Stolen"));

    assertEquals("other-code", refused(submission(draft, "ZZZ-9", draft)));
    DocumentEvent taken = submission(draft, "ÄSOP-012", draft);
    assertThrows(
        Documents.CodeTaken.class,
        () -> shop.documents().record(List.of(taken), shop.by(shop.sign("dia", Meaning.AUTHORED))));
  }

  @Test
  void aSubmissionOfAnotherCodePastTheProgramIsFound() throws Exception {
    Revision draft = shop.draft(TestContents.simple("ZZZ-1", "Stolen"));
    shop.documentControl().submit(draft.document(), "", true, shop.sign("dia", Meaning.AUTHORED));
    newestRowSays("\"code\":\"ZZZ-1\"", "\"code\":\"ZZZ-9\"");

    Verdict.finds(shop, "another code", "another code than that of what is submitted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SOP\u200B-1", "\u202ESOP-1"})
  void aCodeOrTitleWithWhatNobodySeesIsNotSubmitted(String name) {
    assertEquals(
        Optional.of(DocumentControl.Refusal.CODE_UNSEEN),
        submitted(TestContents.simple(name, "Plain")));
    assertEquals(
        Optional.of(DocumentControl.Refusal.TITLE_UNSEEN),
        submitted(TestContents.simple("SOP-77", name)));
  }

  /** The newest row is written anew, with its hash. */
  private void newestRowSays(String from, String to) throws Exception {
    try (RawSql attacker = new RawSql(shop.file())) {
      String newest = " FROM ledger ORDER BY seq DESC LIMIT 1";
      long sequence = Long.parseLong(attacker.text("SELECT seq" + newest));
      HexFormat hex = HexFormat.of();
      byte[] body =
          attacker
              .text("SELECT CAST(body AS TEXT)" + newest)
              .replace(from, to)
              .getBytes(StandardCharsets.UTF_8);
      byte[] hash =
          HashChain.hash(
              sequence,
              hex.parseHex(attacker.text("SELECT hex(prev)" + newest)),
              attacker.text("SELECT idem" + newest),
              body);
      String rule = attacker.text("SELECT sql FROM sqlite_schema WHERE name = 'ledger_update'");
      attacker.run("DROP TRIGGER ledger_update");
      attacker.run(
          "UPDATE ledger SET body = x'%s', hash = x'%s' WHERE seq = %d"
              .formatted(hex.formatHex(body), hex.formatHex(hash), sequence));
      attacker.run(rule);
    }
  }

  private Optional<DocumentControl.Refusal> submitted(Content content) {
    Revision draft = shop.draft(content);
    return shop.documentControl()
        .submit(draft.document(), "", true, shop.sign("dia", Meaning.AUTHORED));
  }

  private static DocumentEvent submission(Revision draft, String code, Revision of) {
    return new DocumentEvent.DraftSubmitted(
        draft.document(),
        draft.number(),
        of.hash(),
        code,
        "Stolen",
        "",
        true,
        Set.of(TestLibrary.id("dia")));
  }

  private String refused(DocumentEvent event) {
    return assertThrows(
            RefusedByConstraint.class,
            () ->
                shop.documents()
                    .record(List.of(event), shop.by(shop.sign("dia", Meaning.AUTHORED))))
        .token();
  }
}
