package app.tarkka.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the program's enums by simple name, to compare their constants with their texts. */
final class EnumsOfTheProgram {
  private static final Path CLASSES = Path.of("target/classes");

  private EnumsOfTheProgram() {}

  /** The constants' names of each enum that has this simple name. */
  static List<Set<String>> constantsOf(String simpleName) {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(
              name ->
                  name.endsWith("/" + simpleName + ".class")
                      || name.endsWith("$" + simpleName + ".class"))
          .map(name -> name.replace(".class", "").replace('/', '.'))
          .map(EnumsOfTheProgram::load)
          .filter(Class::isEnum)
          .<Set<String>>map(
              type ->
                  Arrays.stream(type.getEnumConstants())
                      .map(constant -> ((Enum<?>) constant).name())
                      .collect(Collectors.toCollection(TreeSet::new)))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, EnumsOfTheProgram.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
