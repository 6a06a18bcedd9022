package app.tarkka.picture;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through an SVG before it is drawn. Shapes, their colours and text are taken; programs,
 * pictures and pages inside it, movement, addresses outside of it, and what would take for ever to
 * draw are not.
 */
final class PlainSvg {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int MOST_ELEMENTS = 5000;
  private static final int MOST_USES = 100;
  private static final int DEEPEST = 60;

  private static final Set<String> DRAWING =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "metadata",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "use",
          "symbol",
          "lineargradient",
          "radialgradient",
          "stop",
          "clippath",
          "style",
          "text",
          "tspan",
          "switch",
          "a");

  /** An address that is not of this drawing, a rule that fetches one, or dashes without number. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "url\\(\\s*[\"']?\\s*[^#\"'\\s]|@import|@font-face|stroke-dasharray\\s*:\\s*(?!none)",
          Pattern.CASE_INSENSITIVE);

  /** Without document types: no entity is read, and none is put in. */
  static final XMLInputFactory FACTORY = factory();

  private PlainSvg() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (_, _, _, _) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  static void check(byte[] svg) throws PictureFile.Unusable {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(svg));
      int elements = 0;
      int uses = 0;
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (elements == 0 && !isSvg(reader)) {
              throw new PictureFile.Unusable(PictureProblem.NO_PICTURE);
            }
            check(reader);
            elements++;
            depth++;
            uses += reader.getLocalName().equals("use") ? 1 : 0;
            require(elements <= MOST_ELEMENTS && uses <= MOST_USES && depth <= DEEPEST);
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              require(!OUTSIDE.matcher(reader.getText()).find());
          case XMLStreamConstants.ENTITY_REFERENCE -> require(false);
          default -> {}
        }
      }
    } catch (XMLStreamException broken) {
      throw new PictureFile.Unusable(PictureProblem.BROKEN);
    }
  }

  private static boolean isSvg(XMLStreamReader reader) {
    return reader.getLocalName().equals("svg") && SVG.equals(reader.getNamespaceURI());
  }

  private static void check(XMLStreamReader reader) throws PictureFile.Unusable {
    String of = reader.getNamespaceURI();
    if (of != null && !of.isEmpty() && !of.equals(SVG)) {
      // What a drawing program noted for itself; it is not drawn.
      return;
    }
    require(DRAWING.contains(reader.getLocalName().toLowerCase(Locale.ROOT)));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i).strip();
      boolean link = reader.getLocalName().equals("a");
      require(!name.equals("href") || link || value.startsWith("#"));
      require(!name.equals("stroke-dasharray") || value.equals("none"));
      require(!OUTSIDE.matcher(value).find());
    }
  }

  private static void require(boolean plain) throws PictureFile.Unusable {
    if (!plain) {
      throw new PictureFile.Unusable(PictureProblem.NOT_PLAIN);
    }
  }
}
