package backfire.casebook;

import backfire.casebook.CredenceMap.Detection;
import backfire.casebook.Evidence.Anyway;
import backfire.model.kind.Gravity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code evidence/credence.yaml}, if there is one: what the case believes otherwise than assumed.
 * Each map that it changes says where that comes from.
 *
 * <pre>
 *   base:
 *     source: …
 *     reliability: {C: 0.6}
 *     detection: {killed: 0.3}
 * </pre>
 */
final class CredenceFile {
  static final String NAME = "evidence/credence.yaml";

  private static final List<String> MAPS = List.of("sceptic", "base", "credulous");
  private static final List<String> NAMES =
      List.of(
          "source",
          "reliability",
          "concentration",
          "error",
          "anyway",
          "false-incidents",
          "detection");
  private static final List<String> DIGITS =
      IntStream.rangeClosed(1, 6).mapToObj(String::valueOf).toList();
  static final List<String> WORDS = Arrays.stream(Anyway.values()).map(Anyway::id).toList();
  private static final List<String> TOLD =
      Stream.concat(AskForm.GRAVITIES.stream(), Stream.of("by-day", "at-border", "spread"))
          .toList();
  private static final double LEAST_CONCENTRATION = 0.1;
  private static final double MOST_CONCENTRATION = 10_000;
  private static final double MOST_FALSE = 10;
  private static final double LEAST_TIMES = 0.01;
  private static final double MOST_TIMES = 100;
  private static final double MOST_SPREAD = 5;

  private final Form form;
  private final Problems.In problems;
  private final Credence credence;

  private CredenceFile(Form form, Problems.In problems) {
    this.form = form;
    this.problems = problems;
    Credence assumed = Credence.ASSUMPTION;
    this.credence =
        new Credence(
            map("sceptic", assumed.sceptic()),
            map("base", assumed.base()),
            map("credulous", assumed.credulous()));
  }

  /** Reads it; what is wrong is noted. */
  static CredenceFile read(FileText files, Problems problems) {
    Problems.In in = problems.in(NAME);
    Optional<String> text =
        files.isMissing(NAME) ? Optional.empty() : files.read(NAME, CaseReader.MOST_BYTES);
    Form form =
        text.flatMap(t -> TreeText.yaml(t, in))
            .map(root -> Form.of(root, in, "credence", MAPS))
            .orElse(Form.empty(in));
    return new CredenceFile(form, in);
  }

  /** What is believed. */
  Credence credence() {
    return credence;
  }

  /** Notes what is odd. */
  void noteOdd() {
    OddCredence.note(credence, form, problems);
  }

  private CredenceMap map(String name, CredenceMap assumed) {
    Optional<Located> section = form.find(name);
    if (section.isEmpty()) {
      return assumed;
    }
    Form own = Form.of(section.get(), problems, name, NAMES);
    Detection detection = assumed.detection();
    Form told = part(own, "detection", TOLD);
    return new CredenceMap(
        shares(
            part(own, "reliability", EvidenceFiles.LETTERS),
            assumed.reliability(),
            String::valueOf),
        own.numberOr(
            "concentration", LEAST_CONCENTRATION, MOST_CONCENTRATION, assumed.concentration()),
        shares(part(own, "error", DIGITS), assumed.error(), String::valueOf),
        shares(part(own, "anyway", WORDS), assumed.anyway(), Anyway::id),
        own.numberOr("false-incidents", 0, MOST_FALSE, assumed.falseIncidents()),
        new Detection(
            shares(told, detection.byGravity(), Gravity::id),
            told.numberOr("by-day", LEAST_TIMES, MOST_TIMES, detection.byDay()),
            told.numberOr("at-border", LEAST_TIMES, MOST_TIMES, detection.atBorder()),
            told.numberOr("spread", 0, MOST_SPREAD, detection.spread())),
        own.text("source") + "; else " + assumed.source());
  }

  private Form part(Form form, String name, List<String> names) {
    return form.find(name)
        .map(located -> Form.of(located, problems, name, names))
        .orElse(Form.empty(problems));
  }

  /** Shares from 0 to 1: those that are written, and the others as they were. */
  private static <K extends Comparable<K>> SortedMap<K, Double> shares(
      Form form, SortedMap<K, Double> assumed, Function<K, String> name) {
    SortedMap<K, Double> shares = new TreeMap<>();
    assumed.forEach((key, value) -> shares.put(key, form.numberOr(name.apply(key), 0, 1, value)));
    return shares;
  }
}
