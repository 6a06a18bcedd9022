package app.tarkka.paper.font;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fonts that this computer may have for scripts that the bundled ones lack (Chinese, Japanese,
 * Korean, Arabic, symbols). Fonts of these scripts are too large to bundle.
 *
 * @param files in the order in which they are asked; a collection's file name ends in its index, as
 *     in {@code msyh.ttc,0}
 */
public record SystemFonts(List<String> files) {

  /** Only what is bundled: the same sheet on every computer. */
  public static final SystemFonts NONE = new SystemFonts(List.of());

  private static final List<String> LINUX =
      List.of(
          "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,0",
          "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc,0",
          "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc,0",
          "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
          "/usr/share/fonts/truetype/droid/DroidSansFallback.ttf",
          "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc,0",
          "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc,0",
          "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
          "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf",
          "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf");

  private static final List<String> WINDOWS =
      List.of(
          "msyh.ttc,0",
          "msgothic.ttc,0",
          "YuGothM.ttc,0",
          "malgun.ttf",
          "msjh.ttc,0",
          "simsun.ttc,0",
          "seguisym.ttf",
          "LeelawUI.ttf",
          "Nirmala.ttf",
          "arial.ttf");

  private static final List<String> MAC =
      List.of(
          "/System/Library/Fonts/PingFang.ttc,0",
          "/System/Library/Fonts/Hiragino Sans GB.ttc,0",
          "/System/Library/Fonts/STHeiti Light.ttc,0",
          "/System/Library/Fonts/AppleSDGothicNeo.ttc,0",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "/Library/Fonts/Arial Unicode.ttf");

  public SystemFonts {
    files = List.copyOf(files);
  }

  /** Those of the usual places that are there. */
  public static SystemFonts installed(Map<String, String> environment) {
    String fonts = environment.getOrDefault("WINDIR", "C:\\Windows") + "\\Fonts\\";
    return new SystemFonts(
        Stream.of(LINUX.stream(), MAC.stream(), WINDOWS.stream().map(fonts::concat))
            .flatMap(files -> files)
            .filter(file -> Files.isReadable(Path.of(file.replaceFirst(",\\d+$", ""))))
            .toList());
  }
}
