package backfire.casebook;

import backfire.casebook.Located.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Something names these ids of a part. */
  void name(List<Scalar> ids, Problems.In problems, String part) {
    ids.forEach(id -> name(new Reference(problems, id, part)));
  }

  /** The id of a part that a form must name under a name, noted as named. */
  String named(Form form, Problems.In problems, String name, String part) {
    Optional<Scalar> id = form.need(name).map(v -> Form.scalar(v, problems, name));
    id.ifPresent(i -> name(new Reference(problems, i, part)));
    return id.map(Scalar::text).orElse("");
  }

  /** Notes what is named and not there. */
  void noteMissing() {
    for (Reference id : named) {
      Set<String> ids = known.getOrDefault(id.part(), Set.of());
      if (!ids.contains(id.id().text()) && !id.id().text().isBlank()) {
        id.problems().unknown(id.id(), "id among " + id.part(), ids);
      }
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
