package app.tarkka.gallery;

import app.tarkka.person.Badge;
import app.tarkka.person.Meaning;
import app.tarkka.person.OneTimePins;
import app.tarkka.person.PeopleService;
import app.tarkka.person.PersonColours;
import app.tarkka.person.PersonId;
import app.tarkka.person.Profile;
import app.tarkka.person.Role;
import app.tarkka.run.RunId;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.people.IssuedPins;
import app.tarkka.ui.people.PeopleModel;
import app.tarkka.ui.people.PeopleView;
import app.tarkka.ui.records.Acting;
import app.tarkka.ui.records.RecordBench;
import app.tarkka.ui.records.RecordModel;
import app.tarkka.ui.records.RecordPhotos;
import app.tarkka.ui.records.RecordView;
import app.tarkka.ui.records.RecordsView;
import app.tarkka.ui.records.VerifyModel;
import app.tarkka.ui.records.VerifyView;
import app.tarkka.ui.start.FirstStart;
import app.tarkka.ui.start.LibraryFounding;
import app.tarkka.ui.start.StartModel;
import app.tarkka.ui.start.StartView;
import app.tarkka.ui.today.NoSample;
import app.tarkka.ui.today.TodayModel;
import app.tarkka.ui.today.TodayView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;

/** A shop with a busy day, and the screens that show it. One shop serves every picture. */
final class ShopSheets {
  private final TestWorkbench bench;
  private final TestLibrary shop;
  private final List<RunId> runs;

  private ShopSheets(TestLibrary shop, Locale language, List<RunId> runs) {
    this.shop = shop;
    this.runs = runs;
    bench = new TestWorkbench(language);
  }

  /** The pictures by name; the shop is made when the first of them is drawn. */
  static Map<String, Supplier<Parent>> all() {
    Supplier<ShopSheets> busy = once(ShopSheets::busy);
    Supplier<ShopSheets> empty =
        once(() -> new ShopSheets(TestLibrary.in(folder()), Locale.ENGLISH, new ArrayList<>()));
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("shop-start", () -> start(Locale.ENGLISH));
    all.put("shop-start-fi", () -> start(Locale.forLanguageTag("fi")));
    all.put("shop-today", () -> busy.get().today());
    all.put("shop-today-fi", () -> busy.get().in("fi").today());
    all.put("shop-today-id", () -> busy.get().in("id").today());
    all.put("shop-today-empty", () -> empty.get().today());
    all.put("shop-records", () -> busy.get().records());
    all.put("shop-records-id", () -> busy.get().in("id").records());
    all.put("shop-records-empty", () -> empty.get().records());
    all.put("shop-record-completed", () -> busy.get().record(0));
    all.put("shop-record-fi", () -> busy.get().in("fi").record(0));
    all.put("shop-record-differs", () -> busy.get().record(1));
    all.put("shop-verify", () -> busy.get().verify());
    all.put("shop-people", () -> busy.get().people());
    all.put("shop-person-badge", () -> busy.get().in("en").person());
    all.put("shop-person-badge-fi", () -> busy.get().in("fi").person());
    all.put("shop-people-id", () -> busy.get().in("id").people());
    all.putAll(PinSheets.all());
    return all;
  }

  private static ShopSheets busy() {
    ShopSheets sheets = new ShopSheets(TestLibrary.in(folder()), Locale.ENGLISH, new ArrayList<>());
    sheets.work();
    return sheets;
  }

  /** The same shop in another language. */
  private ShopSheets in(String language) {
    return new ShopSheets(shop, Locale.forLanguageTag(language), runs);
  }

  private static Supplier<ShopSheets> once(Supplier<ShopSheets> shop) {
    List<ShopSheets> made = new ArrayList<>();
    return () -> {
      if (made.isEmpty()) {
        made.add(shop.get());
      }
      return made.getFirst();
    };
  }

  private void work() {
    ShopDay day = new ShopDay(shop);
    shop.effective(TestContents.finalCheck());
    for (String title : List.of("Open the kitchen", "Clean the ice-cream scoop and its well")) {
      shop.effective(TestContents.simple("SOP-01" + title.length(), title));
    }
    var draft = shop.draft(TestContents.simple("SOP-031", "Answer a complaint"));
    shop.documentControl().submit(draft.document(), "", true, shop.sign("dia", Meaning.AUTHORED));
    runs.add(day.completed("Order 4107"));
    runs.add(day.checked("Order 4108", "81.5", "77.0"));
    runs.add(day.held("Order 4109, three sandwiches for the library’s reading circle"));
    runs.add(day.waiting("Order 4110"));
    runs.add(day.open("Order 4111"));
    for (int order = 4112; order < 4125; order++) {
      runs.add(day.completed("Order " + order));
    }
    service()
        .add(
            new Profile("Ben", "B2", PersonColours.ALL.get(3)),
            Set.of(Role.WORKER, Role.CHECKER),
            new OneTimePins(new Random(5)).get(),
            shop.sign("ana", Meaning.DECIDED));
  }

  Parent today() {
    return new TodayView(
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            Optional::empty,
            signing(),
            new NoSample(),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop"),
        bench.messages());
  }

  Parent records() {
    return new RecordsView(RecordBench.list(bench, shop), bench.messages());
  }

  /** The record of the run that was started as that one, from 0. */
  Parent record(int run) {
    return new RecordView(
        new RecordModel(
            bench.get(),
            shop.runs(),
            shop.people(),
            shop.ledger(),
            shop.outgoing(Optional::empty),
            new Acting(bench.get(), shop.people(), shop.runService(), signing()),
            runs.get(run)),
        new RecordPhotos(bench.get().background(), shop.documents(), bench.messages()),
        bench.messages());
  }

  Parent verify() {
    Parent view = new VerifyView(new VerifyModel(bench.get(), shop.ledger()), bench.messages());
    press(view, "verify-start");
    return view;
  }

  Parent people() {
    PeopleView view = new PeopleView(peopleModel(), bench.messages());
    press(view, "people-add");
    return view;
  }

  /** Somebody who has a badge. */
  Parent person() {
    PersonId last = shop.people().all().getLast().id();
    shop.people()
        .giveBadge(last, new Badge("EMP-0042"), shop.by(shop.sign("ana", Meaning.DECIDED)));
    PeopleModel model = peopleModel();
    PeopleView view = new PeopleView(model, bench.messages());
    ((ListView<?>) view.lookup("#people-list")).getSelectionModel().selectLast();
    ((ScrollPane) view.lookup(".person-inspector-scroll")).setVvalue(1);
    return view;
  }

  static Parent start(Locale language) {
    TestWorkbench bench = new TestWorkbench(language);
    return new StartView(
        new StartModel(bench.get(), new NoFounding(), Path.of("/home/ana/.local/share/tarkka")));
  }

  private PeopleModel peopleModel() {
    return new PeopleModel(
        bench.get(),
        shop.people(),
        service(),
        shop.newSignIn(),
        signing(),
        new OneTimePins(new Random(5)),
        new IssuedPins(),
        Optional.empty(),
        ZoneOffset.UTC);
  }

  private PeopleService service() {
    return new PeopleService(shop.people(), shop.hashing(), shop.clock(), shop.ids(), shop.seat());
  }

  private Signing signing() {
    return new Signing(shop.newSignIn(), bench.get());
  }

  private static void press(Parent view, String button) {
    ((Button) within(view).filter(node -> button.equals(node.getId())).findFirst().orElseThrow())
        .fire();
  }

  /** Also what is in a scroll pane that has no skin yet, and so no children. */
  private static Stream<Node> within(Node node) {
    List<Node> children =
        switch (node) {
          case ScrollPane scroll -> List.of(scroll.getContent());
          case Parent parent -> parent.getChildrenUnmodifiable();
          default -> List.of();
        };
    return Stream.concat(Stream.of(node), children.stream().flatMap(ShopSheets::within));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("gallery");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class NoFounding implements LibraryFounding {
    @Override
    public void found(FirstStart choices, app.tarkka.ui.kit.Progress progress) {
      // The picture has no actions.
    }

    @Override
    public void open(Path library, app.tarkka.ui.kit.Progress progress) {
      // The picture has no actions.
    }
  }
}
