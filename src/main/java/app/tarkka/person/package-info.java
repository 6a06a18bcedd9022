/**
 * Who: people, their roles and credentials, and the authentication that every entry and signature
 * comes from. Nobody signs for someone else: only {@link app.tarkka.person.SignIn} makes an {@link
 * app.tarkka.person.Authentication}.
 */
@NullMarked
package app.tarkka.person;

import org.jspecify.annotations.NullMarked;
