package app.tarkka.markup;

import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What stands before the items of a list without numbers: a dot. But a step that reads {@code + 5 V
 * on pin 3} is no list to its author, and loses no sign.
 */
public final class ListMark {
  private static final String DOT = "•";

  private ListMark() {}

  public static String of(BulletList list) {
    boolean one = list.getFirstChild() == list.getLastChild();
    boolean sign = !"*".equals(list.getMarker());
    return one && sign && startsWithFigure(list) ? list.getMarker() : DOT;
  }

  private static boolean startsWithFigure(Node list) {
    Node first = list;
    while (first.getFirstChild() != null) {
      first = first.getFirstChild();
    }
    return first instanceof Text text && text.getLiteral().matches("\\d.*");
  }
}
