package backfire.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a command writes to when nothing else was typed. */
final class NewFolder {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

  private NewFolder() {}

  /** What was typed, else {@code runs/CASE-COMMAND-TIME}. */
  static Path or(@Nullable Path typed, String caseId, String command) {
    String time = TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
    return typed == null ? Path.of("runs", caseId + "-" + command + "-" + time) : typed;
  }
}
