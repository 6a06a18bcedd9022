package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The errors are those that JavaFX 26.0.1 gave on Debian 12 with the library taken away. */
class NoWindowTest {
  @Test
  void tellsThatALinuxMachineHasNoDisplay() {
    assertEquals(Optional.of(NoWindow.NO_DISPLAY), NoWindow.before("Linux", Map.of()));
    assertEquals(
        Optional.of(NoWindow.NO_DISPLAY), NoWindow.before("Linux", Map.of("DISPLAY", " ")));
  }

  @Test
  void asksForX11WhereThereIsWaylandAlone() {
    assertEquals(
        Optional.of(NoWindow.NO_X11),
        NoWindow.before("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
  }

  @Test
  void findsNothingWrongWithADisplay() {
    assertEquals(Optional.empty(), NoWindow.before("Linux", Map.of("DISPLAY", ":0")));
  }

  @Test
  void asksForNoDisplayOnOtherSystems() {
    assertEquals(Optional.empty(), NoWindow.before("Windows 11", Map.of()));
    assertEquals(Optional.empty(), NoWindow.before("Mac OS X", Map.of()));
  }

  @Test
  void explainsADisplayThatDoesNotAnswer() {
    assertEquals(
        Optional.of(NoWindow.DISPLAY_REFUSED),
        NoWindow.after(new UnsupportedOperationException("Unable to open DISPLAY")));
  }

  @Test
  void explainsMissingGtk() {
    assertEquals(
        Optional.of(NoWindow.NO_WINDOW_LIBRARIES),
        NoWindow.after(new UnsupportedOperationException("Unable to load glass GTK library.")));
  }

  @Test
  void explainsALibraryThatGtkDrawsWith() {
    Throwable link =
        new UnsatisfiedLinkError(
            "/opt/tarkka/lib/runtime/lib/libglassgtk3.so: libXtst.so.6: cannot open shared object"
                + " file: No such file or directory");
    assertEquals(
        Optional.of(NoWindow.NO_WINDOW_LIBRARIES), NoWindow.after(new RuntimeException(link)));
  }

  @Test
  void explainsMissingPango() {
    Throwable link =
        new UnsatisfiedLinkError("libjavafx_font_pango.so: libpangoft2-1.0.so.0: cannot open");
    assertEquals(
        Optional.of(NoWindow.NO_TEXT_LIBRARIES),
        NoWindow.after(new RuntimeException("Exception in Application start method", link)));
  }

  @Test
  void explainsMissingFreeType() {
    NullPointerException inFonts = new NullPointerException();
    inFonts.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("com.sun.javafx.font.PrismFontLoader", "loadFont", null, -1)
        });
    assertEquals(
        Optional.of(NoWindow.NO_TEXT_LIBRARIES),
        NoWindow.after(new RuntimeException(new ExceptionInInitializerError(inFonts))));
  }

  @Test
  void leavesOtherErrorsAlone() {
    assertEquals(Optional.empty(), NoWindow.after(new IllegalStateException("the file is gone")));
    assertEquals(Optional.empty(), NoWindow.after(new NullPointerException()));
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatToDo(NoWindow reason) {
    assertEquals(2, reason.message().lines().count(), reason.message());
    assertTrue(reason.message().lines().allMatch(line -> line.length() <= 80), reason.message());
  }
}
