package app.tarkka.ui.translation;

import app.tarkka.document.Revision;
import app.tarkka.document.translation.Translation.State;
import app.tarkka.document.translation.TranslationControl;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks somebody who did not translate for the signature that approves. */
final class TranslationApproval {
  private final Workbench workbench;
  private final TranslationServices services;

  TranslationApproval(Workbench workbench, TranslationServices services) {
    this.workbench = workbench;
    this.services = services;
  }

  void ask(Sheet now, Consumer<TranslationControl.Refusal> refused, Runnable approved) {
    Revision revision = now.revision();
    String language = now.translation().language();
    workbench
        .background()
        .read(
            workbench.text("translation.looking"),
            () -> signers(revision, language),
            found -> ask(now, found, refused, approved));
  }

  private record Signers(List<Person> people, Optional<TranslationControl.Refusal> refusal) {}

  private Signers signers(Revision revision, String language) {
    List<Person> may = new ArrayList<>();
    Optional<TranslationControl.Refusal> refused =
        Optional.of(TranslationControl.Refusal.ROLE_NEEDED);
    for (Person person : services.people().all()) {
      if (person.active() && person.may(Role.AUTHOR)) {
        refused = services.control().refusal(revision, language, person.id());
        if (refused.isEmpty()) {
          may.add(person);
        }
      }
    }
    return new Signers(may, may.isEmpty() ? refused : Optional.empty());
  }

  private void ask(
      Sheet now, Signers found, Consumer<TranslationControl.Refusal> refused, Runnable approved) {
    if (found.refusal().isPresent()) {
      refused.accept(found.refusal().get());
      return;
    }
    Revision revision = now.revision();
    String language = now.translation().language();
    String name = Locale.forLanguageTag(language).getDisplayLanguage(workbench.messages().locale());
    services
        .signing()
        .ask(
            new SignatureForm(
                SignedAct.APPROVE_TRANSLATION,
                Meaning.APPROVED,
                workbench.text(
                    "translation.statement",
                    revision.content().code(),
                    revision.content().title(),
                    revision.number(),
                    name),
                List.of(
                    workbench.text(
                        "translation.signed", now.count(State.CURRENT), now.lines().size())),
                found.people()),
            by ->
                workbench
                    .background()
                    .write(
                        workbench.text("translation.approving"),
                        () -> services.control().approve(revision, language, by),
                        refusal -> refusal.ifPresentOrElse(refused, approved)));
  }
}
