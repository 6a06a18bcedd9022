package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConstraintWordsTest {
  @Test
  void everyWordThatTheSchemaRaisesHasASentence() throws Exception {
    try (InputStream in = Schema.class.getResourceAsStream("V1__initial.sql")) {
      assertNotNull(in);
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      TreeSet<String> tokens = new TreeSet<>();
      Matcher raised = Pattern.compile("'tarkka:([a-z-]+)'").matcher(schema);
      while (raised.find()) {
        tokens.add(raised.group(1));
      }
      assertFalse(tokens.isEmpty());
      tokens.forEach(
          token -> assertFalse(ConstraintWords.of(token).contains("(" + token + ")"), token));
    }
  }
}
