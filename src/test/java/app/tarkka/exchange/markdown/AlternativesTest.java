package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.Answer;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AlternativesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Choose the flour: wheat / rye / spelt|wheat;rye;spelt",
        "Colour: red/green/blue.|red;green;blue",
        "Set the lid (on/off)|on;off",
        "Size: 40 mm / 60 mm|40 mm;60 mm",
        "Colour: red, green or blue|red;green;blue",
        "Väri: punainen, vihreä tai sininen|punainen;vihreä;sininen",
        "Warna: merah, hijau atau biru|merah;hijau;biru",
      })
  void aListOfWordsIsAChoice(String line, String options) {
    assertEquals(
        Optional.of(new Answer.Choice(List.of(options.split(";")), false)), Alternatives.in(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speed: km/h",
        "Date: 12/3/2026",
        "Fill it 1/2",
        "Tools: knife, board, bowl",
        "Colour: red / red",
        "Say why: salt and/or sugar",
        "Cool on the rack / shelf",
        "Colour: / blue",
        "",
      })
  void nothingElseIs(String line) {
    assertEquals(Optional.empty(), Alternatives.in(line));
  }

  @Test
  void aPastedLineStillAsksForATick() {
    String line = "Choose the flour: wheat / rye / spelt";
    StepId id = new StepId("a");
    assertInstanceOf(Answer.Acknowledge.class, LineReader.step(id, line).answer());
    assertInstanceOf(Answer.Choice.class, LineReader.offered(id, line).answer());
  }
}
