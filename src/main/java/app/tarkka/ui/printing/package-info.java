/**
 * What will be printed, page by page, from the same PDF that is saved or sent to the printer;
 * choice of sheet and paper; saving as PDF, which works with no printer installed too.
 */
@NullMarked
package app.tarkka.ui.printing;

import org.jspecify.annotations.NullMarked;
