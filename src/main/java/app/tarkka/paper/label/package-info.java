/**
 * Labels for orders, lots and parts: a QR code that starts or resumes the run of the subject, and
 * the same in words. {@link app.tarkka.paper.label.LabelSheet} puts them on paper with stickers.
 */
@NullMarked
package app.tarkka.paper.label;

import org.jspecify.annotations.NullMarked;
