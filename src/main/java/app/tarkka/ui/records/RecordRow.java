package app.tarkka.ui.records;

import app.tarkka.document.DocumentId;
import app.tarkka.run.RunId;
import java.util.List;

/**
 * One run in the list.
 *
 * @param notes such as "2 attempts", "1 check missing"
 */
record RecordRow(
    RunId run,
    DocumentId document,
    Mark state,
    String code,
    String title,
    String subject,
    String when,
    String by,
    List<String> notes) {}
