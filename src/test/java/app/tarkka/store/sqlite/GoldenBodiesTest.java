package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.DocumentEvent;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Body;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Attribution;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every body that a ledger may hold, as bytes for ever. A body that no longer reads, or reads as
 * something else, would make old libraries unreadable. With {@code -Dgolden=write} files that are
 * missing are made; one that is there is never written again.
 */
class GoldenBodiesTest {
  private static final Path FILES = Path.of("src/test/resources/app/tarkka/store/golden");

  private static final Attribution BY =
      new Attribution(
          new PersonId("ana"),
          Meaning.DECIDED,
          "pin",
          "pin-0",
          new PersonId("ben"),
          Instant.parse("2026-03-01T07:59:59.5Z"),
          Instant.parse("2026-03-02T08:00:00.123456Z"),
          120,
          "counter",
          "0.1.0");

  @Test
  void readsAndWritesEveryBodyAsItWasFirstWritten() throws IOException {
    for (Map.Entry<String, StoredEvent> golden : golden().entrySet()) {
      byte[] written = CanonicalJson.bytes(golden.getValue().body(BY).write());
      byte[] kept = kept(golden.getKey(), written);

      assertArrayEquals(kept, written, golden.getKey());
      Body body = Body.read(JsonText.object(kept));
      assertEquals(BY, body.by(), golden.getKey());
      assertEquals(golden.getValue(), StoredEvent.read(body), golden.getKey());
    }
  }

  /**
   * Whoever read the source leaves no trace of it, so bodies of earlier versions stay as they are.
   */
  @Test
  void namesTheTranslationThatWasRead() throws IOException {
    Attribution reader = BY.reading(Optional.of(new LanguageRead("fi", "12".repeat(32))));
    StoredEvent entry = GoldenEvents.entry(new Result.Acknowledged());
    byte[] written = CanonicalJson.bytes(entry.body(reader).write());
    byte[] kept = kept("entry-recorded-translated", written);

    assertArrayEquals(kept, written);
    assertEquals(reader, Body.read(JsonText.object(kept)).by());
  }

  @Test
  void holdsEveryTypeOfEventAndResult() {
    Set<String> held =
        Stream.concat(
                GoldenEvents.all().stream()
                    .map(
                        event ->
                            switch (event) {
                              case StoredEvent.OfPerson it -> it.event().getClass();
                              case StoredEvent.OfDocument it -> it.event().getClass();
                              case StoredEvent.OfRun it -> it.event().getClass();
                              case StoredEvent.OfLibrary it -> it.event().getClass();
                            }),
                GoldenEvents.results().stream().map(Result::getClass))
            .map(Class::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        Stream.of(
                PersonEvent.class,
                DocumentEvent.class,
                RunEvent.class,
                LibraryEvent.class,
                Result.class)
            .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
            .map(Class::getName)
            .collect(Collectors.toCollection(TreeSet::new)),
        held);
  }

  private static Map<String, StoredEvent> golden() {
    Map<String, StoredEvent> golden = new TreeMap<>();
    GoldenEvents.all().forEach(event -> golden.put(event.body(BY).type(), event));
    golden.put("draft-submitted-authors", GoldenEvents.submittedByTwo());
    golden.put("draft-submitted-approvals", GoldenEvents.submittedForTwo());
    GoldenSheets.all()
        .forEach((end, event) -> golden.put(event.body(BY).type() + "-" + end, event));
    GoldenEvents.grown()
        .forEach((end, event) -> golden.put(event.body(BY).type() + "-" + end, event));
    GoldenEvents.results()
        .forEach(
            result ->
                golden.put(
                    "entry-recorded-"
                        + result.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                    GoldenEvents.entry(result)));
    return golden;
  }

  private static byte[] kept(String name, byte[] written) throws IOException {
    String file = name + ".json";
    if ("write".equals(System.getProperty("golden")) && !Files.exists(FILES.resolve(file))) {
      Files.createDirectories(FILES);
      Files.write(FILES.resolve(file), written);
      return written;
    }
    try (InputStream in =
        GoldenBodiesTest.class.getResourceAsStream("/app/tarkka/store/golden/" + file)) {
      if (in == null) {
        throw new AssertionError("There is no golden file " + file);
      }
      return in.readAllBytes();
    }
  }
}
