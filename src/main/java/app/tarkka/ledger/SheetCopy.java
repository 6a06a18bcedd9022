package app.tarkka.ledger;

/**
 * What the ledger keeps of a controlled copy.
 *
 * @param of the id of the document or manual whose copies are counted
 * @param number from 1
 * @param holder a person's name or a place; can be erased
 */
public record SheetCopy(String of, int number, String holder) {}
