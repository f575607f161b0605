package backfire.studio.shelf;

import backfire.casebook.CaseException;
import backfire.casebook.NewCase;
import backfire.casebook.Sha256;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.Durable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the cases on a shelf, to be read, and of one's own to be written: one writer at a
 * time, each file whole or not at all.
 */
public final class CaseFiles {
  private static final int MOST_BYTES = 16 << 20;
  private static final int MOST_FILES = 500;

  private final CaseShelf shelf;

  /** Of a shelf. */
  public CaseFiles(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * A file in a list.
   *
   * @param path within the case's folder
   * @param size in bytes
   * @param editable whether the studio writes to it
   */
  public record Listed(String path, long size, boolean editable) {}

  /**
   * A file's text.
   *
   * @param path within the case's folder
   * @param sha256 of the text, by which whoever edited it says what that was; empty where there is
   *     no file
   * @param editable whether the studio writes to it
   */
  public record Text(String path, String text, String sha256, boolean editable) {}

  // ---- Reading.

  /**
   * The files of a case that have a name here.
   *
   * @throws Missing if there is no such case
   */
  public List<Listed> of(String name) {
    Path folder = shelf.folder(name);
    boolean own = shelf.isOwn(name);
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(file -> Files.isRegularFile(file) && Name.isWithin(folder, file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .flatMap(path -> FileName.find(path).stream())
          .sorted((one, other) -> one.path().compareTo(other.path()))
          .limit(MOST_FILES)
          .map(file -> listed(folder, file, own))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Listed listed(Path folder, FileName file, boolean own) {
    try {
      long size = Files.size(folder.resolve(file.path()));
      return new Listed(file.path(), size, own && file.isEdited());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file's text.
   *
   * @throws Missing if there is no such case or file
   */
  public Text text(String name, String path) {
    FileName file = FileName.get(path);
    Path folder = shelf.folder(name);
    return find(folder, file, shelf.isOwn(name))
        .orElseThrow(() -> new Missing("There is no file " + path + " in this case."));
  }

  private static Optional<Text> find(Path folder, FileName file, boolean own) {
    Path path = folder.resolve(file.path());
    if (!Files.isRegularFile(path) || !Name.isWithin(folder, path)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new StudyProblem(file.path() + " has more than 16 MiB, which is not shown here.");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new Text(file.path(), text, Sha256.of(bytes), own && file.isEdited()));
    } catch (CharacterCodingException e) {
      throw new StudyProblem(file.path() + " is not text in UTF-8.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Drafts of a case's files, if each may be one.
   *
   * @throws Missing if one of them is no file that a case has
   */
  public static Map<String, String> drafts(Map<String, String> texts) {
    if (texts.size() > MOST_FILES) {
      throw new StudyProblem("At most " + MOST_FILES + " files may be sent at once.");
    }
    texts.keySet().forEach(FileName::get);
    if (texts.containsValue(null)) {
      throw new StudyProblem("Every file has a text; one without any has an empty one.");
    }
    return Map.copyOf(texts);
  }

  // ---- Writing.

  /**
   * Makes a case of one's own.
   *
   * @param from the case that it is a copy of, or null for two made-up towns
   * @throws StudyProblem if there is one of that name, or it cannot have it
   * @throws CaseException if the other cannot be read
   */
  public synchronized void make(String name, @Nullable String from) {
    Path folder = shelf.newFolder(name);
    try {
      if (from == null) {
        NewCase.make(folder);
      } else {
        NewCase.make(folder, shelf.read(from));
      }
    } catch (FileAlreadyExistsException e) {
      throw new StudyProblem("There is a folder " + name + " already. Give it another name.");
    } catch (IOException e) {
      throw new StudyProblem(
          "The case could not be made: "
              + e.getMessage()
              + ". Look whether the disk is full, and whether you may write to the folder.");
    }
  }

  /**
   * Writes a file of one's own case.
   *
   * @param was the SHA-256 of the text that was edited; null or empty where there was none
   * @throws Changed if something else is there by now
   * @throws StudyProblem if the case ships, or the file is only shown
   */
  public synchronized Text put(String name, String path, String text, @Nullable String was) {
    Path folder = ownFolder(name);
    FileName file = FileName.get(path);
    if (!file.isEdited()) {
      throw new StudyProblem(path + " is shown here and not written. Change it in an editor.");
    }
    Optional<Text> now = find(folder, file, true);
    String there = now.map(Text::sha256).orElse("");
    if (!there.equals(was == null ? "" : was)) {
      throw new Changed(now.orElse(new Text(path, "", "", true)));
    }
    write(folder, file, text);
    return find(folder, file, true).orElseThrow();
  }

  /**
   * Changes files of one's own case while nobody else does.
   *
   * @param change tells their new texts by path, from what is there; they are written in its order
   */
  public synchronized void change(String name, Supplier<Map<String, String>> change) {
    Path folder = ownFolder(name);
    change.get().forEach((path, text) -> write(folder, FileName.get(path), text));
  }

  /**
   * The folder of a case that may be written to.
   *
   * @throws StudyProblem if it ships with the program
   */
  private Path ownFolder(String name) {
    Path folder = shelf.folder(name);
    if (!shelf.isOwn(name)) {
      throw new StudyProblem(
          name + " ships with the program and is not changed. Make a copy of it, and change that.");
    }
    return folder;
  }

  private static void write(Path folder, FileName file, String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new StudyProblem(file.path() + " would hold half a letter, which no file can.");
    }
    Path path = folder.resolve(file.path());
    try {
      Path within = Objects.requireNonNull(path.getParent());
      if (!Files.isDirectory(within)) {
        Files.createDirectory(within);
      }
      mustStay(folder, within, path, file);
      Durable.write(path, text);
    } catch (IOException e) {
      throw new StudyProblem(file.path() + " cannot be written: " + e.getMessage() + ".");
    }
  }

  /** A file that is no file, lies elsewhere, or would be another's on some systems, is left. */
  private static void mustStay(Path folder, Path within, Path path, FileName file)
      throws IOException {
    boolean other = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    if (!Name.isWithin(folder, within)
        || (other && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))) {
      throw new StudyProblem(file.path() + " is a link or a folder, and is not written here.");
    }
    String own = String.valueOf(path.getFileName());
    try (Stream<Path> files = Files.list(within)) {
      files
          .map(there -> String.valueOf(there.getFileName()))
          .filter(there -> !there.equals(own) && Name.isSame(there, own))
          .findFirst()
          .ifPresent(
              there -> {
                throw new StudyProblem(
                    "There is a file " + there + " already, which some systems take for the same.");
              });
    }
  }
}
