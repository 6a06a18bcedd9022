import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Renders icons/tarkka.svg anew after it was changed: {@code java src/build/Icons.java}. Needs
 * rsvg-convert (Debian: librsvg2-bin). The results are committed, so that a build needs no
 * renderer.
 */
final class Icons {
  private static final Path FOLDER = Path.of("icons");
  private static final List<Integer> WINDOW = List.of(16, 24, 32, 48, 64, 128, 256, 512);
  private static final List<Integer> WINDOWS_ICO = List.of(16, 24, 32, 48, 64, 256);

  /** Apple's type codes for PNG content; the second of a size is for screens of double density. */
  private static final Map<String, Integer> APPLE_ICNS =
      new TreeMap<>(
          Map.of(
              "icp4", 16, "icp5", 32, "ic11", 32, "ic12", 64, "ic07", 128, "ic13", 256, "ic08", 256,
              "ic14", 512, "ic09", 512, "ic10", 1024));

  public static void main(String[] args) throws IOException, InterruptedException {
    for (int size : WINDOW) {
      Files.write(FOLDER.resolve("tarkka-" + size + ".png"), render(size));
    }
    Files.write(FOLDER.resolve("tarkka.ico"), ico());
    Files.write(FOLDER.resolve("tarkka.icns"), icns());
  }

  private static byte[] render(int size) throws IOException, InterruptedException {
    String pixels = Integer.toString(size);
    Process renderer =
        new ProcessBuilder("rsvg-convert", "-w", pixels, "-h", pixels, "icons/tarkka.svg")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] png = renderer.getInputStream().readAllBytes();
    if (renderer.waitFor() != 0) {
      throw new IOException("rsvg-convert failed at " + size + " px");
    }
    return png;
  }

  /** A directory of PNG pictures, as Windows reads it since Vista; all numbers little-endian. */
  private static byte[] ico() throws IOException, InterruptedException {
    List<byte[]> pictures = new ArrayList<>();
    for (int size : WINDOWS_ICO) {
      pictures.add(render(size));
    }
    int start = 6 + 16 * pictures.size();
    int total = start + pictures.stream().mapToInt(picture -> picture.length).sum();
    ByteBuffer out = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
    int offset = start;
    for (int i = 0; i < pictures.size(); i++) {
      byte side = (byte) (WINDOWS_ICO.get(i) % 256);
      out.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
      out.putInt(pictures.get(i).length).putInt(offset);
      offset += pictures.get(i).length;
    }
    pictures.forEach(out::put);
    return out.array();
  }

  private static byte[] icns() throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(body);
    for (Map.Entry<String, Integer> type : APPLE_ICNS.entrySet()) {
      byte[] picture = render(type.getValue());
      entries.writeBytes(type.getKey());
      entries.writeInt(8 + picture.length);
      entries.write(picture);
    }
    return ByteBuffer.allocate(8 + body.size())
        .put(new byte[] {'i', 'c', 'n', 's'})
        .putInt(8 + body.size())
        .put(body.toByteArray())
        .array();
  }
}
