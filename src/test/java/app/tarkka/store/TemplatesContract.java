package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.Unwritten;
import app.tarkka.document.template.GivenTemplate;
import app.tarkka.document.template.Guidance;
import app.tarkka.document.template.Keeping;
import app.tarkka.document.template.OwnTemplate;
import app.tarkka.document.template.Templates;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shop's own templates, and guidance beside drafts. */
abstract class TemplatesContract extends PortContract {

  @Test
  void keepsRenamesAndDeletesTemplates() {
    OwnTemplate ham = own("1", "Ham");
    templates().keep(ham);
    templates().keep(own("2", "Cheese"));
    assertEquals(List.of("Cheese", "Ham"), names());
    assertEquals(ham, templates().own().get(1));
    templates().rename("1", "Bread");
    assertEquals(List.of("Bread", "Cheese"), names());
    templates().delete("2");
    assertEquals(List.of("Bread"), names());
  }

  @Test
  void refusesTwoOfOneName() {
    templates().keep(own("1", "Ham"));
    templates().keep(own("2", "Cheese"));
    assertThrows(Templates.NameTaken.class, () -> templates().keep(own("3", "HAM")));
    assertThrows(Templates.NameTaken.class, () -> templates().rename("2", "ham"));
    templates().rename("1", "ham");
    assertEquals(List.of("Cheese", "ham"), names());
  }

  @Test
  void isNoRecord() {
    long rows = shop.ledger().head().sequence();
    templates().keep(own("1", "Ham"));
    begin();
    templates().delete("1");
    assertEquals(rows, shop.ledger().head().sequence());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void keepsGuidanceBesideTheDraftAndOutOfItsWording() {
    DocumentId id = begin();
    Revision draft = shop.documents().revisions(id).getFirst();
    Guidance guidance = templates().guidance(id);
    assertFalse(guidance.isEmpty());
    assertEquals(draft.content().stepsAsWritten().count(), guidance.steps().size());
    assertTrue(
        draft.content().stepsAsWritten().allMatch(step -> guidance.steps().containsKey(step.id())));
    assertEquals("SOP-001", draft.content().code());
    assertEquals("", draft.content().title());
  }

  @Test
  void letsGuidanceOutliveADraftThatIsSentBackAndNotOneThatIsApproved() {
    DocumentId id = begin();
    Content written = written(shop.documents().revisions(id).getFirst().content());
    shop.documents().saveDraft(id, written, TestLibrary.id("dia"), shop.clock().instant());
    var control = shop.documentControl();
    assertEquals(
        Optional.empty(), control.submit(id, "", true, shop.sign("dia", Meaning.AUTHORED)));
    control.requestChanges(id, "More.", shop.sign("ana", Meaning.DECIDED));
    assertFalse(templates().guidance(id).isEmpty());
    control.submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));
    control.approve(id, shop.sign("ana", Meaning.APPROVED));
    assertEquals(Guidance.NONE, templates().guidance(id));
    assertEquals(written, shop.documents().effective(id).orElseThrow().content());
  }

  @Test
  void deletesGuidanceWithTheDocument() {
    DocumentId id = begin();
    assertTrue(shop.documents().deleteDraft(id));
    assertEquals(Guidance.NONE, templates().guidance(id));
  }

  @Test
  void refusesToSubmitWhatOnlyATemplateSays() {
    DocumentId id = begin();
    assertFalse(
        shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED)).isEmpty());
  }

  private DocumentId begin() {
    return NewDrafts.of(shop)
        .begin(GivenTemplate.CLEANING.in(Locale.ENGLISH), "Kitchen", TestLibrary.id("dia"));
  }

  private static Content written(Content content) {
    var section = content.sections().getFirst();
    var first = section.steps().getFirst().toBuilder().text("Put on gloves.").build();
    return Unwritten.leftOut(
        content.toBuilder()
            .title("Clean the slicer")
            .sections(List.of(section.withSteps(List.of(first))))
            .build());
  }

  private OwnTemplate own(String id, String name) {
    return new OwnTemplate(
        id,
        name,
        new Keeping(TestContents.sandwich(), Guidance.NONE),
        TestLibrary.id("dia"),
        shop.clock().instant());
  }

  private List<String> names() {
    return templates().own().stream().map(OwnTemplate::name).toList();
  }

  private Templates templates() {
    return shop.library().templates();
  }
}
