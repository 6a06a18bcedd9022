package app.tarkka.architecture.broken.exchange;

import app.tarkka.architecture.broken.command.Command;

/** Wrong on purpose: a reader of files has no face. */
record KnowsCommand(Command other) {}
