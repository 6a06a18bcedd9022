package app.tarkka.document.reading;

import app.tarkka.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person and one document.
 *
 * @param last what they signed last of it, null when nothing
 */
public record Standing(
    Duty duty, PersonId person, ReadState state, @Nullable Acknowledgement last) {}
