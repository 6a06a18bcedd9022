package app.tarkka.architecture.broken.paper;

import java.sql.Connection;

/** Wrong on purpose: SQL is the store's. */
record KnowsSql(Connection other) {}
