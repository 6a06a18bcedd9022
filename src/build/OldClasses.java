import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives classes that were compiled for Java 5 the format of Java 17. The cache of loaded classes
 * takes none older than Java 6, and the machine checks such a class by its slow way at every start:
 * picocli's 240 were more than half of the time of a short command. Their code is not changed; the
 * format asks for a table beside it, which is worked out here.
 */
final class OldClasses {
  private static final int OLDEST_KEPT = ClassFile.JAVA_6_VERSION;
  private static final int GIVEN = ClassFile.JAVA_17_VERSION;

  /** Apache License 2.0, 4 (b): whoever changes files says so in them. */
  private static final String NOTICE =
      """
      The class files of this jar are those of the library's authors, written anew in the format of
      Java 17 by the build of Tarkka. Their code was not changed.
      """;

  private final ZipFile jar;
  private final ClassFile format;

  private OldClasses(ZipFile jar) {
    this.jar = jar;
    format =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::sibling)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  /** Rewrites the jar where it has such classes; leaves it alone where it has none. */
  static void renew(Path file) throws IOException {
    Path renewed = file.resolveSibling(file.getFileName() + ".renewed");
    try (ZipFile jar = new ZipFile(file.toFile())) {
      OldClasses classes = new OldClasses(jar);
      if (!classes.any()) {
        return;
      }
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(renewed))) {
        for (ZipEntry entry : jar.stream().toList()) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(classes.renewed(entry));
          out.closeEntry();
        }
        out.putNextEntry(new ZipEntry("META-INF/CHANGED-BY-TARKKA"));
        out.write(NOTICE.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    Files.move(renewed, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private boolean any() throws IOException {
    for (ZipEntry entry : jar.stream().toList()) {
      if (old(entry, read(entry))) {
        return true;
      }
    }
    return false;
  }

  private byte[] renewed(ZipEntry entry) throws IOException {
    byte[] bytes = read(entry);
    if (!old(entry, bytes)) {
      return bytes;
    }
    return format.transformClass(
        format.parse(bytes),
        (builder, element) -> {
          switch (element) {
            case ClassFileVersion _ -> builder.withVersion(GIVEN, 0);
            case MethodModel method ->
                builder.transformMethod(
                    method, MethodTransform.transformingCode(CodeBuilder::with));
            default -> builder.with(element);
          }
        });
  }

  /** A class file says its version in its seventh and eighth byte. */
  private static boolean old(ZipEntry entry, byte[] bytes) {
    return entry.getName().endsWith(".class")
        && ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) < OLDEST_KEPT;
  }

  private byte[] read(ZipEntry entry) throws IOException {
    try (InputStream content = jar.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }

  /** Null, as the resolver asks for it, where the jar has no such class. */
  private InputStream sibling(ClassDesc wanted) {
    String type = wanted.descriptorString();
    ZipEntry entry = jar.getEntry(type.substring(1, type.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
