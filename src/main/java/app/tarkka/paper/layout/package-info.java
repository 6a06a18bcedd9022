/**
 * Lays blocks onto pages: breaks lines, keeps together what belongs together, splits what is too
 * tall, repeats the heads of tables, and draws with structure tags. It knows points and pages, and
 * nothing of documents or runs. All lengths are points, from the page's top left corner.
 */
@NullMarked
package app.tarkka.paper.layout;

import org.jspecify.annotations.NullMarked;
