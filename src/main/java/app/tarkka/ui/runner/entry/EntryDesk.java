package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Messages;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the entry controls need.
 *
 * @param now the clock here, for <i>Now</i> and <i>Today</i>
 * @param onEnter the person says "this is my answer"
 * @param onRefused tells why a picture was not taken
 */
public record EntryDesk(
    Messages messages,
    Photos photos,
    Supplier<LocalDateTime> now,
    Runnable onEnter,
    Consumer<String> onRefused) {}
