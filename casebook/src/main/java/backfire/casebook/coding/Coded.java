package backfire.casebook.coding;

import backfire.casebook.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A coding as it would stand in the files of its case.
 *
 * @param coding with its ids
 * @param pieces one for each entry
 * @param files the new texts of the files that they go into, by path within the case's folder, so
 *     that what is named comes before what names it
 */
public record Coded(Coding coding, List<Piece> pieces, Map<String, String> files) {
  private static final String FOLDER = "evidence/";
  private static final String CREDENCE = "evidence/credence.yaml";
  private static final String SCHEMA = "schema/evidence.schema.json";
  private static final String MODELINE = "# yaml-language-server: $schema=";
  private static final int MOST_FILES = 100;

  public Coded {
    pieces = List.copyOf(pieces);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /**
   * An entry, where it would stand.
   *
   * @param part outlets, chains, incidents, reports or claims
   * @param file within the case's folder
   * @param text its lines
   * @param first line of the file, from 1
   * @param last line of the file
   */
  public record Piece(String part, String id, String file, String text, int first, int last) {
    private Piece down(String other, int from, int lines) {
      return file.equals(other) && first >= from
          ? new Piece(part, id, file, text, first + lines, last + lines)
          : this;
    }
  }

  /**
   * What is coded, in the files of a case as they are now.
   *
   * @throws UncheckedIOException if one of them cannot be read
   */
  public static Coded in(Case of, Coding coding) {
    Coding named = Named.in(of, coding);
    Writing writing = new Writing(of);
    named.outlets().forEach(o -> writing.add("outlets", o.id(), EntryText.outlet(o), SOURCES));
    named.chains().forEach(c -> writing.add("chains", c.id(), EntryText.chain(c), SOURCES));
    named
        .incidents()
        .forEach(i -> writing.add("incidents", i.id(), EntryText.incident(i), INCIDENTS));
    named.reports().forEach(r -> writing.add("reports", r.id(), EntryText.report(r), REPORTS));
    named
        .claims()
        .forEach(
            c -> writing.add("claims", c.id(), EntryText.claim(c), c.against() ? COUNTER : CLAIMS));
    return new Coded(named, writing.pieces, writing.changed);
  }

  // ---- Where entries go by habit: the first of these that has the part.

  private static final List<String> SOURCES = List.of("sources");
  private static final List<String> INCIDENTS = List.of("incidents", "sources");
  private static final List<String> REPORTS = List.of("reports");
  private static final List<String> CLAIMS = List.of("claims");
  private static final List<String> COUNTER = List.of("counter", "claims");

  private static final class Writing {
    private final Path folder;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> changed = new LinkedHashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    Writing(Case of) {
      folder = of.folder();
      try {
        for (String file : of.files().keySet()) {
          if (file.startsWith(FOLDER) && !file.equals(CREDENCE)) {
            texts.put(file, Files.readString(folder.resolve(file)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void add(String part, String id, List<String> entry, List<String> habit) {
      for (String file : candidates(part, habit)) {
        Optional<EvidenceText.Added> added =
            EvidenceText.with(texts.getOrDefault(file, beginning()), part, entry);
        if (added.isPresent()) {
          put(part, id, file, entry, added.get());
          return;
        }
      }
      throw new IllegalStateException("no file of the case takes another of " + part);
    }

    private void put(
        String part, String id, String file, List<String> entry, EvidenceText.Added added) {
      String before = texts.getOrDefault(file, beginning());
      int more = (int) (added.text().lines().count() - before.lines().count());
      pieces.replaceAll(piece -> piece.down(file, added.first(), more));
      String text = String.join("\n", entry) + "\n";
      pieces.add(new Piece(part, id, file, text, added.first(), added.last()));
      texts.put(file, added.text());
      changed.put(file, added.text());
    }

    /** Those that have the part, by habit first; then the usual one; then new ones. */
    private List<String> candidates(String part, List<String> habit) {
      List<String> usual = habit.stream().map(name -> FOLDER + name + ".yaml").toList();
      List<String> all = new ArrayList<>(usual);
      all.addAll(texts.keySet());
      all.removeIf(file -> !EvidenceText.has(texts.getOrDefault(file, ""), part));
      all.add(usual.getLast());
      for (int i = 1; i <= MOST_FILES; i++) {
        all.add(FOLDER + "coded" + (i == 1 ? "" : "-" + i) + ".yaml");
      }
      return all.stream().distinct().toList();
    }

    /** What a new file begins with: where editors find its schema. */
    private String beginning() {
      if (Files.isRegularFile(folder.resolve(SCHEMA))) {
        return MODELINE + "../" + SCHEMA + "\n";
      }
      return texts.values().stream()
          .flatMap(text -> text.lines().limit(1))
          .filter(line -> line.startsWith(MODELINE))
          .findFirst()
          .map(line -> line + "\n")
          .orElse("");
    }
  }
}
