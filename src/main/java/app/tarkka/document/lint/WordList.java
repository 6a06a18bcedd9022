package app.tarkka.document.lint;

import java.util.Set;

/**
 * The words of a language that tell what is to be done, in lower case.
 *
 * @param verbs in the form that tells to do something
 * @param openers that may stand before such a verb
 * @param joiners that join two actions, such as "and"
 * @param subordinating after these a verb is part of something else: "to open the door and take the
 *     key"
 * @param companions verbs that, joined to another, are one action with it: "go", "hold", "make
 *     sure"
 * @param leads verbs that only lead to what follows: "take the cloth and wipe the table"
 * @param cautions verbs that tell how to be careful, which a notice may
 */
record WordList(
    Set<String> verbs,
    Set<String> openers,
    Set<String> joiners,
    Set<String> subordinating,
    Set<String> companions,
    Set<String> leads,
    Set<String> cautions) {}
