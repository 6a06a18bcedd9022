package app.tarkka.testkit;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Tests that draw come first: they run one after another and mostly wait, and the others run beside
 * them. The other way round they would be left over, and run alone.
 */
public final class WindowsFirst implements ClassOrderer {
  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(Comparator.comparing((ClassDescriptor test) -> !test.isAnnotated(UsesToolkit.class)));
  }
}
