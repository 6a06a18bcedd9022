package app.tarkka.exchange.markdown;

/** The units that a number may carry, as a pattern; the longest first. */
final class Units {
  static final String PATTERN =
      "(?:% ?RH|N·m|Nm|kN|MPa|kPa|hPa|Pa|mbar|bar|psi|° ?[CF]|℃|℉|mm/s|m/s|µm|μm|mm|cm|km"
          + "|ml|mL|dl|cl|kg|mg|µg|μg|kV|mV|µV|μV|mA|µA|μA|mAh|Ah|Wh|kW|mW|MW|MHz|kHz|GHz|Hz|dBm|dBi|dB"
          + "|rpm|ms|min|sec|kΩ|MΩ|Ω|lux|ppm|pH|pcs|kpl|deg|nT|µT|μT|N|V|A|W|K|C|F|m|g|l|L|s|h|°|%"
          + "|毫升|毫米|厘米|公斤|千克|克|升|米|度|个)(?![A-Za-z])";

  private Units() {}
}
