package app.tarkka.run;

/**
 * Whether a lot is accepted, as its sample shows.
 *
 * @param attempt in which its inspection began; a piece that is reworked alone stays in it
 * @param nonconforming pieces of the sample, one that was taken out of it among them
 */
public record LotVerdict(int attempt, int nonconforming, boolean accepted) {}
