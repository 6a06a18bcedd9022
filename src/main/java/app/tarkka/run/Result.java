package app.tarkka.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** What a person answered. What was typed is kept as typed beside what it was read as. */
public sealed interface Result {

  /** The step asks for nothing more than that it was done. */
  record Acknowledged() implements Result {}

  /**
   * @param why what was wrong, where no hold says it: a fail that a second person checks blind, or
   *     that only counts towards a lot; empty for a pass, and when nothing was said
   */
  record PassFail(boolean passed, String why) implements Result {
    public PassFail {
      why = passed ? "" : why.strip();
    }

    public PassFail(boolean passed) {
      this(passed, "");
    }
  }

  record YesNo(boolean yes) implements Result {}

  record Chosen(List<String> options) implements Result {
    public Chosen {
      options = List.copyOf(options);
    }
  }

  /**
   * One or more readings.
   *
   * @param typed as typed, readings separated by a semicolon and a space; with its unit where one
   *     was typed
   * @param values in {@code unit}
   * @param unit as the specification has it
   */
  record Measured(String typed, List<BigDecimal> values, String unit) implements Result {
    public Measured {
      values = List.copyOf(values);
    }

    /** As people of this language write it; what was typed stays in the ledger. */
    public String shown(Locale locale) {
      return Measurement.shown(typed, locale);
    }

    /** The same with its unit, and with what another unit comes to: {@code 2.5 kg = 2500 g}. */
    public String told(Locale locale) {
      return MeasuredText.of(this, number -> Measurement.shown(number, locale));
    }
  }

  record Written(String text) implements Result {}

  record Dated(LocalDate date) implements Result {}

  record Timed(LocalTime time) implements Result {}

  /**
   * @param sha256 of the picture's bytes, in hexadecimal
   */
  record Photographed(String name, String sha256) implements Result {}

  /**
   * A customer or a driver signed on the screen, or could not. All three texts may be erased, and
   * are erased together: they are kept under one salt.
   *
   * @param name printed, as typed; may be empty when there is no picture
   * @param picture what they drew: PNG in Base64, empty when they could not sign
   * @param reason why they could not, empty when there is a picture
   */
  record Signed(String name, String picture, String reason) implements Result {
    /** The bytes of the picture; none when there is no picture or it was erased. */
    public byte[] png() {
      try {
        return Base64.getDecoder().decode(picture);
      } catch (IllegalArgumentException notBase64) {
        return new byte[0];
      }
    }
  }

  record Scanned(String code) implements Result {}

  /** The step does not apply; needs a reason, and a second person's word on it. */
  record NotApplicable(String reason) implements Result {}
}
