package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.UsesToolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.controlsfx.control.BreadCrumbBar;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UsesToolkit
final class ThemeTest {

  @ParameterizedTest
  @EnumSource
  void stylesControlsWithoutAnyWarning(Theme theme) {
    List<String> warnings = new ArrayList<>();
    Handler listening = listeningTo(warnings);
    Logger css = Logger.getLogger("javafx.css");
    css.addHandler(listening);
    try {
      for (TextSize size : TextSize.values()) {
        Screens.truncated(ThemeTest::everyControl, new Look(theme, size, 800, 900));
      }
    } finally {
      css.removeHandler(listening);
    }
    assertEquals(List.of(), warnings);
  }

  @Test
  void textSizeScalesEveryText() {
    double normal = fontSize(TextSize.NORMAL);
    double largest = fontSize(TextSize.LARGEST);
    assertEquals(24, normal, 0.1);
    assertEquals(48, largest, 0.1);
  }

  @Test
  void writesInTheBundledFont() {
    assertEquals("Inter Tabular", stepLabel(TextSize.NORMAL).getFont().getFamily());
  }

  @Test
  void figuresAreOfOneWidth() {
    Label ones = stepLabel(TextSize.NORMAL);
    assertEquals(width("1111", ones.getFont()), width("8080", ones.getFont()), 0.01);
  }

  private static double width(String text, Font font) {
    return Screens.onFxThread(
        () -> {
          javafx.scene.text.Text measured = new javafx.scene.text.Text(text);
          measured.setFont(font);
          return measured.getLayoutBounds().getWidth();
        });
  }

  private static double fontSize(TextSize size) {
    return stepLabel(size).getFont().getSize();
  }

  private static Label stepLabel(TextSize size) {
    Label[] label = new Label[1];
    Screens.truncated(
        () -> {
          label[0] = new Label("Torque the bolts");
          label[0].getStyleClass().add("text-step");
          return new VBox(label[0]);
        },
        new Look(Theme.LIGHT, size, 1000, 400));
    return label[0];
  }

  private static Parent everyControl() {
    return new VBox(
        new Button("Button"),
        new CheckBox("Check"),
        new RadioButton("Radio"),
        new ComboBox<String>(),
        new DatePicker(),
        new Spinner<Integer>(1, 9, 1),
        new ProgressBar(0.4),
        new TextArea("Text"),
        new ListView<String>(),
        new TreeView<String>(),
        new TableView<String>(),
        new SearchableComboBox<String>(),
        new CheckComboBox<String>(),
        new CustomTextField(),
        new SegmentedButton(),
        new BreadCrumbBar<String>(),
        new RichText("**bold** `code`\n\n- list\n\n> quote"),
        new StatusMark(Status.HOLD, "On hold"));
  }

  private static Handler listeningTo(List<String> warnings) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
          warnings.add(record.getMessage());
        }
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
