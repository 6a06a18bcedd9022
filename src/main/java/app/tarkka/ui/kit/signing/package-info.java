/**
 * Who is at this seat and who signs: name tiles, the PIN, and what came of it. Signing in lets a
 * person make entries; a signature asks for the PIN anew and is good for one act. The person always
 * comes from the PIN, never from a form.
 */
@NullMarked
package app.tarkka.ui.kit.signing;

import org.jspecify.annotations.NullMarked;
