package app.tarkka.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.UsesToolkit;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** Two test classes run at a time: what they would share in one process is held here. */
class TestsBesideOneAnotherTest {
  private static final String BROKEN = "app.tarkka.architecture.broken";

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("app.tarkka");

  /** What there is one of in a process, by the calls that change it. */
  private static final Set<String> SHARED =
      Set.of(
          "java.util.Locale.setDefault",
          "java.util.TimeZone.setDefault",
          "java.lang.System.setProperty",
          "java.lang.System.setProperties",
          "java.lang.System.clearProperty",
          "java.lang.System.setOut",
          "java.lang.System.setErr",
          "java.lang.System.setIn");

  private static final List<String> DRAWING =
      List.of(
          "javafx.scene", "javafx.stage", "javafx.application", "javafx.animation", "org.testfx");

  /** They are in a package that draws and draw nothing. */
  private static final List<String> VALUES =
      List.of("javafx.scene.paint.Color", "javafx.stage.FileChooser", "javafx.scene.input.KeyCode");

  @Test
  void testsThatDrawTakeTurns() {
    assertEquals(
        List.of(), drawingUnmarked(outside(BROKEN)), "mark them @InAWindow or @UsesToolkit");
    assertEquals(List.of(BROKEN + ".tests.DrawsOutOfTurn"), drawingUnmarked(below(BROKEN)));
  }

  @Test
  void noTestChangesWhatTheProcessShares() {
    assertEquals(List.of(), changingShared(outside(BROKEN)));
    assertEquals(List.of(BROKEN + ".tests.SpeaksForAll"), changingShared(below(BROKEN)));
  }

  @Test
  void seesTheTests() {
    assertTrue(TESTS.contain(getClass().getName()));
  }

  private static List<String> drawingUnmarked(Predicate<JavaClass> where) {
    return TESTS.stream()
        .filter(where.and(TestsBesideOneAnotherTest::holdsTests))
        .filter(test -> !takesTurns(test) && draws(test))
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  private static List<String> changingShared(Predicate<JavaClass> where) {
    return TESTS.stream()
        .filter(where)
        .filter(
            one ->
                one.getMethodCallsFromSelf().stream()
                    .map(TestsBesideOneAnotherTest::called)
                    .anyMatch(SHARED::contains))
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  private static String called(JavaMethodCall call) {
    return call.getTargetOwner().getName() + "." + call.getName();
  }

  private static boolean holdsTests(JavaClass one) {
    return one.getAllMethods().stream()
        .anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
  }

  private static boolean takesTurns(JavaClass test) {
    return test.isAnnotatedWith(UsesToolkit.class)
        || test.isMetaAnnotatedWith(UsesToolkit.class)
        || test.getRawSuperclass().filter(TestsBesideOneAnotherTest::takesTurns).isPresent();
  }

  /** By itself or by what it is built on among the tests. */
  private static boolean draws(JavaClass test) {
    Set<JavaClass> seen = new HashSet<>(Set.of(test));
    Deque<JavaClass> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (Dependency on : next.remove().getDirectDependenciesFromSelf()) {
        JavaClass target = on.getTargetClass().getBaseComponentType();
        String name = target.getName();
        if (DRAWING.stream().anyMatch(name::startsWith)
            && VALUES.stream().noneMatch(name::startsWith)) {
          return true;
        }
        if (TESTS.contain(name) && seen.add(target)) {
          next.add(target);
        }
      }
    }
    return false;
  }

  private static Predicate<JavaClass> outside(String house) {
    return below(house).negate();
  }

  private static Predicate<JavaClass> below(String house) {
    return one -> one.getPackageName().startsWith(house);
  }
}
