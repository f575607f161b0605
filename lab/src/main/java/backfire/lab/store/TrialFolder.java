package backfire.lab.store;

import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explained;
import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Outlook;
import backfire.lab.explanation.Sample;
import backfire.lab.explanation.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * The folder of an inquiry: {@code run.json}, worlds in batches, tables, the same in one database,
 * a report.
 *
 * <p>A batch is finished when {@code trials/N.json} is there. One that cannot be read is none: its
 * worlds are made again.
 */
public final class TrialFolder {
  /** Worlds that are made and stored together. */
  public static final int BATCH = 32;

  private final Path folder;
  private final HeldFolder held;
  private final List<Table> written = new ArrayList<>();

  /** The folder at a path, which need not exist yet. */
  public TrialFolder(Path folder) {
    this.folder = folder;
    this.held = new HeldFolder(folder, List.of("trials", "tables"));
  }

  /** Where it is. */
  public Path path() {
    return folder;
  }

  /** Where the report goes. */
  public Path report() {
    return folder.resolve("report.html");
  }

  /**
   * Makes the folder, and holds it for this writer.
   *
   * @throws StudyProblem if there is something in it already
   */
  public FolderLock create() {
    return held.create();
  }

  /** Holds the folder of an inquiry that was begun, for this writer. */
  public FolderLock open() {
    inquiryFile();
    return held.open();
  }

  /** The inquiry that was begun here. */
  public InquiryFile inquiryFile() {
    Path file = folder.resolve("run.json");
    if (!Files.exists(file)) {
      throw new StudyProblem("There is no inquiry in " + folder + ": it has no run.json.");
    }
    try {
      return Json.MAPPER.readValue(Files.readString(file), InquiryFile.class);
    } catch (JacksonException e) {
      throw new StudyProblem(
          folder + " holds no inquiry of explain or fit: its run.json is another's.");
    } catch (IOException e) {
      throw StoreFailure.reading(file, e);
    }
  }

  /** Writes down what is asked. */
  public void write(InquiryFile inquiry) {
    Durable.write(folder.resolve("run.json"), Json.MAPPER.writeValueAsString(inquiry) + "\n");
  }

  /** Writes the answer as it is printed with {@code --json}. */
  public void writeAnswer(String name, String json) {
    Durable.write(folder.resolve(name), json + "\n");
  }

  /** Writes the report. */
  public void writeReport(String html) {
    Durable.write(report(), html);
  }

  /** Stores a batch as finished. */
  public void finish(int batch, List<Trial> trials) {
    Durable.write(file(batch), Json.MAPPER.writeValueAsString(trials) + "\n");
  }

  /** A batch, if it is finished. */
  public Optional<List<Trial>> find(int batch) {
    Path file = file(batch);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Json.MAPPER.readValue(Files.readString(file), new TypeReference<List<Trial>>() {}));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  private Path file(int batch) {
    return folder.resolve("trials").resolve("%06d.json".formatted(batch));
  }

  /** Writes all worlds as tables. */
  public void writeTables(Sample sample) {
    write(TrialTables.of(sample));
  }

  /** Writes what was learned as tables. */
  public void writeTables(Fitted fitted) {
    write(FitTables.of(fitted));
  }

  /** Writes what is made of explanations as tables. */
  public void writeTables(Explained explained) {
    write(ExplainTables.of(explained));
  }

  /** Writes what is foretold as tables. */
  public void writeTables(Outlook outlook) {
    write(OutlookTables.of(outlook));
  }

  /** Writes all tables that were written, into one file. */
  public void writeDatabase() {
    Path file = folder.resolve("results.duckdb");
    Durable.write(
        file,
        aside -> {
          try (Database database = Database.inFile(aside)) {
            for (Table table : written) {
              database.load(table, List.of(path(table)));
            }
          } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
          }
        });
  }

  private Path path(Table table) {
    return folder.resolve("tables").resolve(table.name() + ".parquet");
  }

  private void write(List<Filled> tables) {
    try (Database database = Database.inMemory()) {
      for (Filled filled : tables) {
        database.write(filled.table(), path(filled.table()), filled.filler());
        written.add(filled.table());
      }
    } catch (SQLException e) {
      throw StoreFailure.writing(folder.resolve("tables"), e);
    }
  }
}
