package app.tarkka.ui.runner;

import java.util.Optional;

/**
 * A second person's check of a step, beside the step.
 *
 * @param words what it came to, whose it is, and when
 * @param voided why it is void and asked for again; empty while it counts
 */
public record CheckLine(String words, Optional<String> voided) {}
