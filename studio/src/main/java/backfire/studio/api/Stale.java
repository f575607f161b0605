package backfire.studio.api;

import backfire.studio.api.Problem.Finding;
import backfire.studio.shelf.CaseFiles;
import backfire.studio.shelf.Changed;
import java.util.List;

/**
 * Why a file was not written: it is not what it was when somebody began to edit it.
 *
 * @param says in a sentence
 * @param findings none; a problem has them
 * @param now what is there
 */
public record Stale(String says, List<Finding> findings, CaseFiles.Text now) {
  static Stale of(Changed changed) {
    return new Stale(String.valueOf(changed.getMessage()), List.of(), changed.now());
  }
}
