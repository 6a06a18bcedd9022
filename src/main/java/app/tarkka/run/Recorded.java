package app.tarkka.run;

import app.tarkka.person.Attribution;

/**
 * An event of a run as the ledger holds it: its row's number, who it is attributed to, and what.
 */
public record Recorded(long sequence, Attribution by, RunEvent event) {}
