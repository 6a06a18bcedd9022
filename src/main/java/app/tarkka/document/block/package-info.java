/** Steps that are kept in one document and used in others, each use pinned to a revision. */
@NullMarked
package app.tarkka.document.block;

import org.jspecify.annotations.NullMarked;
