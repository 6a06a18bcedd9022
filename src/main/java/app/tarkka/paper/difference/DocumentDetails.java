package app.tarkka.paper.difference;

import app.tarkka.document.About;
import app.tarkka.document.Content;
import app.tarkka.document.difference.Difference;
import app.tarkka.document.difference.DocumentTrait;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes.Detail;
import java.util.List;
import java.util.TreeSet;

/** What is told of the document before and beside its sections. */
final class DocumentDetails {
  private final TraitWords before;
  private final TraitWords after;
  private final Details details;

  private DocumentDetails(
      Words words, TraitWords before, TraitWords after, Details.Telling telling) {
    this.before = before;
    this.after = after;
    this.details = new Details(words, telling);
  }

  static List<Detail> of(Difference difference, Words words, TraitWords before, TraitWords after) {
    DocumentDetails told = new DocumentDetails(words, before, after, Details.Telling.COMPARED);
    return told.of(new TreeSet<>(difference.document()), difference.before(), difference.after());
  }

  /** What is told of one that is not compared. */
  static List<Detail> of(
      Iterable<DocumentTrait> traits, Content blank, Content now, Words words, TraitWords said) {
    return new DocumentDetails(words, said, said, Details.Telling.CAME).of(traits, blank, now);
  }

  private List<Detail> of(Iterable<DocumentTrait> traits, Content old, Content now) {
    for (DocumentTrait trait : traits) {
      int size = details.size();
      tell(trait, old, now);
      if (details.size() == size) {
        details.sameMeaning("DOCUMENT_" + trait.name());
      }
    }
    return details.all();
  }

  private void tell(DocumentTrait trait, Content old, Content now) {
    About was = old.about();
    About is = now.about();
    String name = "DOCUMENT_" + trait.name();
    switch (trait) {
      case TITLE -> details.worded(name, old.title(), now.title());
      case CODE -> details.fromTo(name, old.code(), now.code());
      case KIND -> details.fromTo(name, before.constant(old.kind()), after.constant(now.kind()));
      case LANGUAGE ->
          details.fromTo(name, before.language(old.language()), after.language(now.language()));
      case MODE -> details.fromTo(name, before.constant(old.mode()), after.constant(now.mode()));
      case VERIFIES -> details.fromTo(name, old.verifies(), now.verifies());
      case FINAL_CHECK ->
          details.fromTo(name, before.yesNo(old.finalCheck()), after.yesNo(now.finalCheck()));
      case RELEASE -> details.fromTo(name, before.yesNo(old.release()), after.yesNo(now.release()));
      case TEXT -> details.worded(name, old.text(), now.text());
      case PURPOSE -> details.worded(name, was.purpose(), is.purpose());
      case SCOPE -> details.worded(name, was.scope(), is.scope());
      case TOOLS -> details.worded(name, before.list(was.tools()), after.list(is.tools()));
      case MATERIALS ->
          details.worded(name, before.list(was.materials()), after.list(is.materials()));
      case REFERENCES ->
          details.worded(name, before.list(was.references()), after.list(is.references()));
      case ESCALATION -> StepDetails.escalation(details, old.escalation(), now.escalation());
    }
  }
}
