import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The system that the package is made on, which is also the one it is made for. */
enum Target {
  LINUX("linux", "deb", ".so", "lib", "tarkka-512.png"),
  WINDOWS("windows", "msi", ".dll", "bin", "tarkka.ico"),
  MACOS("macos", "dmg", ".dylib", "lib", "tarkka.icns");

  private final String folder;
  private final String installer;
  private final String librarySuffix;
  private final String libraryFolder;
  private final String icon;

  Target(String folder, String installer, String librarySuffix, String libraryFolder, String icon) {
    this.folder = folder;
    this.installer = installer;
    this.librarySuffix = librarySuffix;
    this.libraryFolder = libraryFolder;
    this.icon = icon;
  }

  static Target ofThisMachine() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
  }

  String installer() {
    return installer;
  }

  String librarySuffix() {
    return librarySuffix;
  }

  String libraryFolder() {
    return libraryFolder;
  }

  String icon() {
    return Path.of("icons", icon).toString();
  }

  Path packaging() {
    return Path.of("packaging", folder);
  }

  /** Linux has lower-case commands; elsewhere the name is what people see. */
  String applicationName() {
    return this == LINUX ? "tarkka" : "Tarkka";
  }

  /** Installers know no snapshots, and macOS refuses a version that begins with 0. */
  String version(String ofPom) {
    String plain = ofPom.replace("-SNAPSHOT", "");
    return this == MACOS && plain.startsWith("0.") ? "1" + plain.substring(1) : plain;
  }

  Path image() {
    return Path.of("target", "dist", applicationName() + (this == MACOS ? ".app" : ""));
  }

  /** What starts the program of an image, on a console where there is a difference. */
  Path launcher(Path image) {
    return image.resolve(
        switch (this) {
          case LINUX -> "bin/tarkka";
          case WINDOWS -> "tarkka-console.exe";
          case MACOS -> "Contents/MacOS/Tarkka";
        });
  }

  /** Where the jars lie in the image. */
  Path application() {
    return image().resolve(this == LINUX ? "lib/app" : this == MACOS ? "Contents/app" : "app");
  }

  Path runtime() {
    return image()
        .resolve(
            this == LINUX
                ? "lib/runtime"
                : this == MACOS ? "Contents/runtime/Contents/Home" : "runtime");
  }

  /** Where the SQLite driver's jar has the library for this system. */
  String sqliteFolder() {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    String system = this == LINUX ? "Linux" : this == MACOS ? "Mac" : "Windows";
    return "org/sqlite/native/" + system + "/" + (arm ? "aarch64" : "x86_64") + "/";
  }

  /** A Windows program without a console prints nothing, so commands get a launcher with one. */
  List<String> imageOptions() {
    return switch (this) {
      case LINUX -> List.of();
      case WINDOWS ->
          List.of("--add-launcher", "tarkka-console=packaging/windows/console.properties");
      case MACOS -> List.of("--mac-package-identifier", "app.tarkka");
    };
  }

  List<String> installerOptions() {
    return switch (this) {
      case LINUX ->
          List.of(
              "--linux-package-name",
              "tarkka",
              "--linux-deb-maintainer",
              "tarkka@localhost",
              "--linux-app-category",
              "misc",
              "--linux-menu-group",
              "Office;",
              "--linux-shortcut",
              "--linux-package-deps",
              Dist.setting("deb.depends"));
      case WINDOWS ->
          List.of(
              "--win-per-user-install",
              "--win-menu",
              "--win-menu-group",
              "Tarkka",
              "--win-shortcut-prompt",
              "--win-dir-chooser",
              // The same for every version, so that a newer one replaces an older one.
              "--win-upgrade-uuid",
              "6a1c5d0e-5c1b-4f0e-9a57-5f2b1c7d8e43");
      case MACOS -> List.of("--mac-package-name", "Tarkka");
    };
  }

  /** Whether the tools are here that jpackage calls for an installer. */
  boolean canMakeInstaller() {
    List<String> needed =
        switch (this) {
          case LINUX -> List.of("dpkg-deb", "fakeroot");
          case WINDOWS -> List.of();
          case MACOS -> List.of("hdiutil");
        };
    List<String> missing = needed.stream().filter(tool -> !onPath(tool)).toList();
    if (!missing.isEmpty()) {
      System.out.println("No installer made: it needs " + String.join(", ", missing));
    }
    return missing.isEmpty();
  }

  private static boolean onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
