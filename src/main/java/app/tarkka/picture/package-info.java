/**
 * What a picture's bytes look like: {@link app.tarkka.picture.PictureFile} says whether they may
 * come into a document, {@link app.tarkka.picture.DrawnPicture} turns them upright, cuts them and
 * draws the marks over them, for every screen, page and file alike. Knows no window.
 */
@NullMarked
package app.tarkka.picture;

import org.jspecify.annotations.NullMarked;
