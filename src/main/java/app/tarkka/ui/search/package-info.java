/** One page that searches everything: words, filters as chips, results in groups (E6). */
@NullMarked
package app.tarkka.ui.search;

import org.jspecify.annotations.NullMarked;
