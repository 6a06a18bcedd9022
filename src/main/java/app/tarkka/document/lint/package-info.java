/**
 * Writing help (domain.md §3.8): {@link app.tarkka.document.lint.Lint} looks at a content and says
 * what a reader would stumble over. It warns and never blocks. What needs grammar is known of
 * English, Finnish and Indonesian; where a rule is not sure, it says nothing.
 */
@NullMarked
package app.tarkka.document.lint;

import org.jspecify.annotations.NullMarked;
