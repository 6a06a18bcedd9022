package app.tarkka.testkit;

import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.Fault;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.Severity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What goes wrong on a {@link ShopDay}, and what is done about it. Dia decides. */
public final class Troubles {
  private final TestLibrary shop;
  private final ShopDay day;

  public Troubles(TestLibrary shop, ShopDay day) {
    this.shop = shop;
    this.day = day;
  }

  /** A day so many days after today at the shop; before it when negative. */
  public LocalDate in(int days) {
    return LocalDate.ofInstant(shop.clock().instant(), ZoneOffset.UTC).plusDays(days);
  }

  public Troubles said(RunId run, String code, String words, Severity severity, String text) {
    perform(
        run,
        new RunCommand.Describe(
            nonconformance(run), new Fault(text, new DefectCode(code, words), severity)),
        shop.signIn("cho"));
    return this;
  }

  public Troubles decided(RunId run, Disposition disposition, String reason) {
    return decided(run, disposition, reason, Optional.empty());
  }

  public Troubles decided(
      RunId run, Disposition disposition, String reason, String what, String owner, int days) {
    return decided(
        run,
        disposition,
        reason,
        Optional.of(new Assignment(what, TestLibrary.id(owner), in(days))));
  }

  private Troubles decided(
      RunId run, Disposition disposition, String reason, Optional<Assignment> action) {
    perform(
        run,
        new RunCommand.Decide(
            nonconformance(run), disposition, ShopDay.WEIGH, reason, "", "", "", action),
        shop.sign("dia", Meaning.DECIDED));
    return this;
  }

  public void closed(RunId run) {
    perform(
        run,
        new RunCommand.CloseNonconformance(nonconformance(run), "Seen"),
        shop.sign("ana", Meaning.DECIDED));
  }

  public String nonconformance(RunId run) {
    return day.found(run).nonconformances().getFirst().id();
  }

  private void perform(RunId run, RunCommand command, Authentication by) {
    if (shop.runService().perform(run, command, by) instanceof RunOutcome.Refused refused) {
      throw new AssertionError("refused: " + refused);
    }
  }
}
