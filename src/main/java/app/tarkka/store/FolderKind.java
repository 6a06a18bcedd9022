package app.tarkka.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a folder is on this computer alone. On a network drive the locks that keep a library
 * whole cannot be relied on, and a synchronising service copies the file while it changes.
 */
public enum FolderKind {
  LOCAL,
  NETWORK,
  CLOUD;

  private static final Set<String> NETWORK_TYPES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "webdav",
          "davfs",
          "fuse.sshfs",
          "fuse.davfs",
          "fuse.rclone",
          "fuse.gvfsd-fuse",
          "ncpfs",
          "afs");

  private static final Set<String> CLOUD_FOLDERS =
      Set.of(
          "dropbox",
          "onedrive",
          "google drive",
          "googledrive",
          "my drive",
          "icloud drive",
          "iclouddrive",
          "mobile documents",
          "cloudstorage",
          "nextcloud",
          "owncloud",
          "pclouddrive",
          "box sync",
          "megasync",
          "seafile",
          "synologydrive");

  /** Looks at the folder's path and at what its drive says it is. */
  public static FolderKind of(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (absolute.toString().startsWith("\\\\")
        || driveType(absolute).filter(NETWORK_TYPES::contains).isPresent()) {
      return NETWORK;
    }
    for (Path part : absolute) {
      String name = part.toString().toLowerCase(Locale.ROOT);
      // "OneDrive - Shop" and "Dropbox (Personal)" are how these services name further accounts.
      String plain = name.replaceAll("\\s+[-(].*$", "");
      if (CLOUD_FOLDERS.contains(plain) || Files.exists(absolute.resolve(".stfolder"))) {
        return CLOUD;
      }
    }
    return LOCAL;
  }

  private static Optional<String> driveType(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        try {
          return Optional.of(Files.getFileStore(at).type().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
          // A drive that does not say what it is passes for a local one.
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
