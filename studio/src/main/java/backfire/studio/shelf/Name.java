package backfire.studio.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a folder on a shelf. It says where on the shelf, and can say nowhere else. */
final class Name {
  /**
   * Letters and digits of any script, and between them what file systems bear; never a dot first.
   */
  private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

  /** What some systems take for a device, whatever ending it has. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private Name() {}

  /** Whether something new may have this name: one that every system can have. */
  static boolean isPortable(String name) {
    return isAllowed(name) && !name.endsWith(".") && !DEVICE.matcher(name).matches();
  }

  /** Whether some systems would take two names for one. */
  static boolean isSame(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a folder may have this name. */
  static boolean isAllowed(String name) {
    return ALLOWED.matcher(name).matches() && !name.contains("..");
  }

  /** The folder of that name on a shelf; a link that leads out of the shelf is none of it. */
  static Optional<Path> in(Path shelf, String name) {
    if (!isAllowed(name)) {
      return Optional.empty();
    }
    Path folder = shelf.resolve(name);
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isWithin(shelf, folder)
        ? Optional.of(folder)
        : Optional.empty();
  }

  /** Whether a file that is there lies within a folder, whatever links say. */
  static boolean isWithin(Path folder, Path file) {
    try {
      return file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
