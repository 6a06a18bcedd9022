package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12.50|12.50", "12,50|12.50", " 7 |7", "−3,2|-3.2", ",5|0.5", "12.|12", "+1|1"})
  void readsCommaAndPointAndKeepsTheDigits(String typed, String value) {
    assertEquals(Optional.of(new BigDecimal(value)), Measurement.number(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abc", "1e5", "1.2.3", "1,2,3", "--1", "12 mm", ".", "0x1F"})
  void refusesWhatIsNoNumber(String typed) {
    assertTrue(Measurement.number(typed).isEmpty());
  }

  @Test
  void keepsWhatWasTypedBesideTheValue() {
    Result.Measured measured =
        Measurement.read(java.util.List.of("12,3", "12.4"), null).orElseThrow();
    assertEquals("12,3; 12.4", measured.typed());
  }
}
