package backfire.lab.store;

import backfire.lab.explanation.Explained;
import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Outlook;
import backfire.lab.explanation.Sample;
import backfire.lab.explanation.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
public final class TrialFolder extends HeldFolder {
  /** Worlds that are made and stored together. */
  public static final int BATCH = 32;

  private final List<Table> written = new ArrayList<>();

  /** The folder at a path, which need not exist yet. */
  public TrialFolder(Path folder) {
    super(folder, List.of("trials"));
  }

  @Override
  void mustBeBegun() {
    inquiryFile();
  }

  /** The inquiry that was begun here. */
  public InquiryFile inquiryFile() {
    return read(InquiryFile.class, "inquiry", List.of("explain", "fit"));
  }

  /** Writes down what is asked. */
  public void write(InquiryFile inquiry) {
    writeFile(inquiry);
  }

  /** Writes the answer as it is printed with {@code --json}. */
  public void writeAnswer(String name, String json) {
    Durable.write(path().resolve(name), json + "\n");
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

  /** How many batches are finished, by a glance at their files. */
  public int finished() {
    return finishedIn("trials", 6);
  }

  private Path file(int batch) {
    return path().resolve("trials").resolve("%06d.json".formatted(batch));
  }

  /** Writes all worlds as tables. */
  public void writeTables(Sample sample) {
    writeNow(TrialTables.of(sample));
  }

  /** Writes what was learned as tables. */
  public void writeTables(Fitted fitted) {
    writeNow(FitTables.of(fitted));
  }

  /** Writes what is made of explanations as tables. */
  public void writeTables(Explained explained) {
    writeNow(ExplainTables.of(explained));
  }

  /** Writes what is foretold as tables. */
  public void writeTables(Outlook outlook) {
    writeNow(OutlookTables.of(outlook));
  }

  private void writeNow(List<Filled> tables) {
    write(tables);
    tables.forEach(filled -> written.add(filled.table()));
  }

  /** Writes all tables that were written, into one file. */
  public void writeDatabase() {
    writeDatabase(files(written));
  }
}
