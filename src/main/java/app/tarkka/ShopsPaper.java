package app.tarkka;

import app.tarkka.paper.Letterhead;
import app.tarkka.paper.Logo;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.ShopPaper;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.sheet.HeadSample;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.settings.ShopPaperModel;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** What stands on all paper of the shop whose library is open. */
record ShopsPaper(Wiring wiring, Workbench workbench) implements ShopPaperModel.Kept {
  @Override
  public String shop() {
    return wiring.library().state().shop();
  }

  @Override
  public Paper sample(ShopPaper paper, Optional<byte[]> logo) {
    UsualPage usual = paper.page(PaperSize.usualIn(Locale.getDefault()));
    float factor = usual.letters().factors().getFirst();
    PrintJob job =
        PrintJob.of(
                usual.size(),
                SheetLanguage.ofProgram(workbench.messages().locale()),
                SheetId.random(new SecureRandom()),
                PrintJob.Entry.IN_LEDGER,
                wiring.clock().instant(),
                wiring.seat().zone(),
                "",
                shop())
            .on(PageSetup.upright(usual.size()).with(usual.margins()).with(factor))
            .with(new Letterhead(logo.flatMap(Logo::of), paper.address(), paper.footer()));
    return HeadSample.of(
        workbench.text("settings.paper.sample.title"),
        workbench.text("settings.paper.sample.text"),
        job);
  }

  @Override
  public ShopPaper now() {
    return wiring.shopPaper().now();
  }

  @Override
  public Optional<byte[]> picture(String sha256) {
    return wiring.library().documents().media(sha256);
  }

  @Override
  public String keepPicture(byte[] picture) {
    return wiring.library().documents().keepMedia(picture);
  }

  @Override
  public void keep(ShopPaper paper, Authentication owner) {
    wiring.shopPaper().keep(paper, Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
  }
}
