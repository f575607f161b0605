package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.Json;
import backfire.lab.words.Words;
import backfire.model.act.Nearest;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code list cases|parameters|mechanisms|observables|acts [CASE]}: what there is. */
@Command(
    name = "list",
    description = "Says what there is, with units, priors and sources.",
    sortOptions = false)
final class ListCommand implements Callable<Integer> {
  static final List<String> LISTS =
      List.of("cases", "parameters", "mechanisms", "observables", "acts");

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      completionCandidates = Names.Lists.class,
      description = "One of: cases, parameters, mechanisms, observables, acts.")
  private String what;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      description = "As this case has them.")
  private @Nullable String caseName;

  @Option(names = "--json", description = "One JSON object on stdout, and nothing else there.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    mustBeAList();
    Case ofCase = caseName == null ? null : Cases.read(caseName);
    if (json) {
      out.println(json(ofCase));
    } else {
      print(ofCase, out);
    }
    return Exit.DONE;
  }

  private void mustBeAList() {
    if (!LISTS.contains(what)) {
      throw new StudyProblem(
          "There is no list of %s, only of %s.%s"
              .formatted(
                  what,
                  String.join(", ", LISTS),
                  Nearest.to(what, LISTS).map(near -> " Did you mean " + near + "?").orElse("")));
    }
  }

  /** The list under its own name, after the case's if it is one of a case. */
  private String json(@Nullable Case ofCase) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (ofCase != null) {
      object.put("case", ofCase.id());
    }
    object.put(
        what,
        switch (what) {
          case "cases" -> Lists.cases();
          case "parameters" -> Lists.parameters(ofCase);
          case "mechanisms" -> Lists.mechanisms();
          case "observables" -> Lists.observables();
          default -> ofCase == null ? Lists.EXAMPLES : Lists.acts(ofCase);
        });
    return Json.MAPPER.writeValueAsString(object);
  }

  private void print(@Nullable Case ofCase, PrintWriter out) {
    switch (what) {
      case "cases" -> cases(out);
      case "parameters" -> parameters(ofCase, out);
      case "mechanisms" -> mechanisms(out);
      case "observables" -> observables(out);
      default -> acts(ofCase, out);
    }
  }

  private static void cases(PrintWriter out) {
    Columns table = new Columns(2, "Case", "", "places", "residents");
    for (Lists.Shipped c : Lists.cases()) {
      if (c.places() == null || c.residents() == null) {
        table.row(c.name(), "cannot be read: see check", "", "");
      } else {
        table.row(
            c.name(),
            c.title() + ". " + c.summary(),
            Words.whole(c.places()),
            Words.whole(c.residents()));
      }
    }
    table.print(out);
  }

  private static void parameters(@Nullable Case ofCase, PrintWriter out) {
    Columns table = new Columns(9, "Parameter", "value", "unit", "prior", "meaning (source)");
    for (Lists.Named p : Lists.parameters(ofCase)) {
      String meaning = p.meaning() + " (" + p.source() + ")";
      table.row(p.name(), Words.chosen(p.value()), p.unit(), p.prior(), meaning);
    }
    table.print(out);
  }

  private static void mechanisms(PrintWriter out) {
    Columns table = new Columns(9, "Mechanism", "", "meaning", "left out");
    Lists.mechanisms().forEach(m -> table.row(m.name(), m.process(), m.meaning(), m.leftOut()));
    table.print(out);
  }

  private static void observables(PrintWriter out) {
    Columns table = new Columns(9, "Observable", "unit", "meaning");
    Lists.observables().forEach(o -> table.row(o.name(), o.unit(), o.meaning()));
    table.print(out);
  }

  private static void acts(@Nullable Case ofCase, PrintWriter out) {
    if (ofCase == null) {
      out.println("An act is one line; without a date it is done on the first day.");
      out.println();
    } else if (ofCase.setting().acts().isEmpty()) {
      throw new StudyProblem(ofCase.id() + " has no acts.");
    }
    Columns table = new Columns(9, "Act", "what it is");
    List<Lists.Done> acts = ofCase == null ? Lists.EXAMPLES : Lists.acts(ofCase);
    acts.forEach(act -> table.row(act.act(), act.meaning()));
    table.print(out);
    if (ofCase == null) {
      out.println();
      out.println("Agencies: safety, security, customs, several with commas, or all.");
    }
  }
}
