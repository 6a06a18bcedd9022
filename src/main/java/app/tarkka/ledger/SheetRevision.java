package app.tarkka.ledger;

/** A revision that stands on a sheet beside others. */
public record SheetRevision(String document, int revision) {}
