/** Writing help: findings of lint and of spelling, where they stand and what mends them. */
@NullMarked
package app.tarkka.ui.editor.help;

import org.jspecify.annotations.NullMarked;
