package backfire.casebook;

import backfire.casebook.Located.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What names what among the evidence; looked up when everything has been read. */
final class References {
  private static final Map<String, String> NAMED_BY =
      Map.of(
          "outlets", "what a chain or a report names",
          "chains", "what a report names",
          "incidents", "what a report names");

  private final Map<String, Set<String>> known = new HashMap<>();
  private final List<Reference> there = new ArrayList<>();
  private final List<Reference> named = new ArrayList<>();

  /** An id where it is written, and the part of the evidence that it belongs to. */
  record Reference(Problems.In problems, Scalar id, String part) {
    void doubtful(String what, String found, String allowed) {
      problems.doubtful(id, what, found, allowed);
    }
  }

  /** Something is there under this id. */
  void put(Reference id) {
    Set<String> ids = known.computeIfAbsent(id.part(), p -> new HashSet<>());
    boolean fresh = id.id().text().isBlank() || ids.add(id.id().text());
    if (!fresh) {
      id.problems().wrong(id.id(), "id that is there already among " + id.part(), "each id once");
    }
    there.add(id);
  }

  /** Something names this id. */
  void name(Reference id) {
    named.add(id);
  }

  /** Notes what is named and not there. */
  void noteMissing() {
    for (Reference id : named) {
      Set<String> ids = known.getOrDefault(id.part(), Set.of());
      AskSection.known(List.of(id.id()), ids, id.problems(), "id among " + id.part());
    }
  }

  /** Notes what is there and named by nothing: it changes no answer. */
  void noteUnused() {
    Set<String> used = new HashSet<>();
    named.forEach(id -> used.add(id.part() + " " + id.id().text()));
    for (Reference id : there) {
      String by = NAMED_BY.get(id.part());
      if (by != null && !used.contains(id.part() + " " + id.id().text())) {
        id.doubtful("id among " + id.part(), id.id().found() + ", which nothing names", by);
      }
    }
  }
}
