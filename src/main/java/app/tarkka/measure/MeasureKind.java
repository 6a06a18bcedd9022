package app.tarkka.measure;

/**
 * What a unit measures. Only units of one kind convert into each other: a torque is no energy and a
 * share is no count, though their dimensions are the same.
 */
public enum MeasureKind {
  MASS,
  LENGTH,
  AREA,
  VOLUME,
  TEMPERATURE,
  TIME,
  PRESSURE,
  FORCE,
  TORQUE,
  SPEED,
  FREQUENCY,
  VOLTAGE,
  CURRENT,
  CHARGE,
  RESISTANCE,
  POWER,
  SHARE,
  COUNT
}
