package app.tarkka.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing is drawn; what is more than a drawing is refused, and reaches nothing. */
class SvgPictureTest {
  private static final String HEAD =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " viewBox='0 0 20 10'>";

  @Test
  void isDrawnAsLargeAsHasRoom() throws Exception {
    BufferedImage drawn = drawn("<rect width='10' height='10' fill='#c00000'/>");

    assertEquals(400, drawn.getWidth());
    assertEquals(200, drawn.getHeight());
    assertEquals(0xFFC00000, drawn.getRGB(100, 100));
    assertEquals(0, drawn.getRGB(300, 100), "clear where nothing is drawn");
  }

  @Test
  void takesGradientsClippingStyleAndTheNotesOfDrawingPrograms() throws Exception {
    BufferedImage drawn =
        drawn(
            """
            <title>Mark</title><style>.a { fill: url(#g) }</style>
            <defs><linearGradient id='g'><stop stop-color='#000'/><stop offset='1' stop-color='#000'/>
            </linearGradient><clipPath id='c'><rect width='10' height='10'/></clipPath></defs>
            <n:namedview xmlns:n='http://sodipodi.example/'/>
            <g clip-path='url(#c)'><rect class='a' width='20' height='10'/></g>
            """);

    assertEquals(0xFF000000, drawn.getRGB(100, 100));
    assertEquals(0, drawn.getRGB(300, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>1</script>",
        "<image href='file:///etc/hostname' width='9' height='9'/>",
        "<image xlink:href='data:image/png;base64,AAAA' width='9' height='9'/>",
        "<foreignObject width='9' height='9'/>",
        "<use href='http://127.0.0.1/a.svg#x'/>",
        "<use xlink:href='file:///tmp/a.svg#x'/>",
        "<rect fill='url(http://127.0.0.1/a)' width='9' height='9'/>",
        "<style>@import 'http://127.0.0.1/a.css';</style>",
        "<style>@font-face { src: url('http://127.0.0.1/f') }</style>",
        "<animate attributeName='x'/>",
        "<filter id='f'><feTurbulence numOctaves='9999'/></filter>",
        "<path d='M0 0H20' stroke='red' stroke-dasharray='0.0000001'/>",
        "<path d='M0 0H20' style='stroke-dasharray: 0.0000001'/>"
      })
  void whatIsMoreThanADrawingIsRefused(String inside) {
    assertEquals(PictureProblem.NOT_PLAIN, problem(HEAD + inside + "</svg>"));
  }

  @Test
  void bombsAreRefusedAtOnce() {
    String laughs =
        "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
    assertRefused(laughs + HEAD + "<text>&c;</text></svg>");
    assertRefused(
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
            + HEAD
            + "<text>&a;</text></svg>");
    assertRefused(HEAD + "<g>".repeat(5000) + "</g>".repeat(5000) + "</svg>");
    assertRefused(HEAD + "<rect/>".repeat(6000) + "</svg>");
    assertRefused(HEAD + " ".repeat(2 * 1024 * 1024) + "</svg>");
    StringBuilder uses = new StringBuilder(HEAD + "<defs><rect id='u0' width='1' height='1'/>");
    for (int level = 1; level < 12; level++) {
      uses.append("<g id='u").append(level).append("'>");
      uses.append(("<use href='#u" + (level - 1) + "'/>").repeat(9)).append("</g>");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> outcome(uses + "</defs><use href='#u11'/></svg>"));
  }

  @Test
  void whatDrawsNothingIsRefused() {
    assertRefused(HEAD + "</svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<svg", "<svg></svg>", "<html><svg/></html>", "<svg width='0' height='0'/>"})
  void whatIsNoSvgIsRefused(String text) {
    assertRefused(text);
  }

  @Test
  void isKnownByItsBeginning() {
    assertTrue(SvgPicture.is(bytes("<?xml version='1.0'?>\n<!-- a --><svg/>")));
    assertFalse(SvgPicture.is(bytes("not <svg")));
    assertFalse(SvgPicture.is(new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
  }

  @Test
  void nothingIsFetched() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", _ -> asked.incrementAndGet());
    server.start();
    try {
      String at = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
      outcome("<!DOCTYPE svg SYSTEM '" + at + ".dtd'>" + HEAD + "<rect/></svg>");
      outcome(HEAD + "<a href='" + at + "'><rect width='9' height='9'/></a></svg>");
      outcome(HEAD + "<image href='" + at + "'/></svg>");
      outcome("<?xml-stylesheet href='" + at + "'?>" + HEAD + "<rect width='9' height='9'/></svg>");
    } finally {
      server.stop(0);
    }
    assertEquals(0, asked.get());
  }

  private static BufferedImage drawn(String inside) throws Exception {
    byte[] png = SvgPicture.png(bytes(HEAD + inside + "</svg>"), 400, 300);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static void assertRefused(String svg) {
    assertThrows(PictureFile.Unusable.class, () -> SvgPicture.png(bytes(svg), 100, 100));
  }

  private static PictureProblem problem(String svg) {
    return assertThrows(PictureFile.Unusable.class, () -> SvgPicture.png(bytes(svg), 100, 100))
        .problem();
  }

  /** Drawn or refused: both are well. */
  private static String outcome(String svg) {
    try {
      return "drawn in " + SvgPicture.png(bytes(svg), 100, 100).length;
    } catch (PictureFile.Unusable refused) {
      return refused.problem().name();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
