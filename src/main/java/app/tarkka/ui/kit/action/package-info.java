/**
 * The form of a corrective action, as the hold panel and the record show it: what is to be done, by
 * whom, until when. All three are needed, and nothing is chosen beforehand.
 */
@NullMarked
package app.tarkka.ui.kit.action;

import org.jspecify.annotations.NullMarked;
