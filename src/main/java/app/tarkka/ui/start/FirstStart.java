package app.tarkka.ui.start;

import app.tarkka.person.Pin;
import app.tarkka.person.Profile;
import java.nio.file.Path;

/**
 * What was chosen at the first start.
 *
 * @param shop the shop's name, as printed
 * @param owner the first person, who owns the library
 * @param pin the owner's own; it is wiped when founding returns
 * @param file that does not exist yet, in a folder that may not exist yet
 */
public record FirstStart(String shop, Profile owner, Pin pin, Beginning beginning, Path file) {}
