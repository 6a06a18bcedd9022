package app.tarkka.ui.runner;

import app.tarkka.person.PersonId;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import java.util.Optional;

/**
 * An entry as it is shown beside its step.
 *
 * @param result empty when it is withheld from whoever looks
 * @param words the result, or that it is withheld
 * @param judged "In", "OUT by 0.04 N·m"; empty when nothing is judged
 * @param when the time of day
 */
public record Answered(
    EntryKey key,
    Optional<Result> result,
    Judgement judgement,
    String words,
    String judged,
    PersonId person,
    String name,
    String when) {}
