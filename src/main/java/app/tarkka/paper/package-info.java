/**
 * What is printed: blank checklists, procedures and records, as PDF through one pipeline that
 * serves the preview, the file and the printer. {@code layout} places blocks on pages, {@code font}
 * finds letters, {@code text} sets Markdown, {@code checklist} and {@code record} say what stands
 * on which sheet, and {@code preview} shows and prints the bytes.
 */
@NullMarked
package app.tarkka.paper;

import org.jspecify.annotations.NullMarked;
