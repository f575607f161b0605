package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.store.Json;
import backfire.lab.store.RunFolder;
import backfire.lab.why.Account;
import backfire.lab.why.Cause;
import backfire.lab.why.Timeline;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What {@code why --json} prints. */
record WhyJson(
    @JsonProperty("case") String caseId,
    String reference,
    String headline,
    String sentence,
    Cause tree,
    @Nullable Timeline timeline,
    String digest,
    String out,
    String report) {

  static String text(Case ofCase, Account account, RunFolder folder, Path report) {
    return Json.MAPPER.writeValueAsString(
        new WhyJson(
            ofCase.id(),
            account.reference(),
            account.headline(),
            account.sentence(),
            account.tree(),
            account.timeline(),
            account.digest(),
            folder.path().toString(),
            report.toString()));
  }
}
