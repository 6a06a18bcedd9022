package app.tarkka.ui.people;

import app.tarkka.person.Person;

/**
 * One person in the list.
 *
 * @param roles in words
 * @param shortId tells two people of one name apart; empty where the name does
 * @param badge whether they have one
 * @param note such as that the PIN was set by somebody else; empty for none
 */
record PersonRow(Person person, String roles, String shortId, boolean badge, String note) {}
