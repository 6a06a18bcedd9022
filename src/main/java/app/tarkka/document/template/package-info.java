/**
 * What a new document starts from. A {@link app.tarkka.document.template.Template} is a content
 * with its words taken out, and {@link app.tarkka.document.template.Guidance} that stands greyed in
 * the empty fields while it is written and is part of no wording. {@link
 * app.tarkka.document.template.GivenTemplate} are Tarkka's own, {@link
 * app.tarkka.document.template.Templates} keeps the shop's.
 */
@NullMarked
package app.tarkka.document.template;

import org.jspecify.annotations.NullMarked;
