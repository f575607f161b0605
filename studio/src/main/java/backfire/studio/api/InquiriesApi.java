package backfire.studio.api;

import backfire.lab.inquiry.ExplainAnswer;
import backfire.lab.inquiry.FitAnswer;
import backfire.studio.kept.InquiryAsked;
import backfire.studio.kept.KeptInquiries;
import backfire.studio.shelf.Missing;
import backfire.studio.shelf.RunListed;
import backfire.studio.shelf.RunShelf;
import backfire.studio.work.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Which explanation, and what must be true: asked, watched, answered. */
public final class InquiriesApi {
  private final RunShelf shelf;
  private final KeptInquiries inquiries;

  /** Of a shelf. */
  public InquiriesApi(RunShelf shelf, KeptInquiries inquiries) {
    this.shelf = shelf;
    this.inquiries = inquiries;
  }

  /**
   * An inquiry.
   *
   * @param run how far it is
   * @param answer what the command prints with --json, with its names; null until it is finished
   */
  public record InquiryShown(RunListed run, @Nullable Map<String, Object> answer) {}

  /** What may be asked of them. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.post(
            "/api/inquiries",
            "Explains or fits; asked again, it goes on where it was. Its job tells how many worlds"
                + " count as that grows; worlds are aimed, so there is no temperature.",
            InquiryAsked.class,
            Standing.class,
            asked -> inquiries.make(asked.body(), asked.asker())),
        Endpoint.get(
            "/api/inquiries/{inquiry}",
            "How far it is, and once it is finished its answer.",
            InquiryShown.class,
            asked -> shown(asked.in("inquiry"))));
  }

  private InquiryShown shown(String name) throws IOException {
    RunListed run = shelf.listed(name);
    String file =
        switch (run.command()) {
          case "explain" -> ExplainAnswer.FILE;
          case "fit" -> FitAnswer.FILE;
          default -> throw new Missing("%s is no inquiry.".formatted(name));
        };
    return new InquiryShown(run, run.finished() ? answer(shelf.file(name, file)) : null);
  }

  private static Map<String, Object> answer(Path file) throws IOException {
    return Routes.JSON.readValue(
        Files.readString(file), new TypeReference<Map<String, Object>>() {});
  }
}
