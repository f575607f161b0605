package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.Case.OwnParameter;
import backfire.casebook.CaseException;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.report.Words;
import backfire.model.act.ActText;
import backfire.model.act.Nearest;
import backfire.model.observe.Observable;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Prior;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code list cases|parameters|mechanisms|observables|acts [CASE]}: what there is. */
@Command(
    name = "list",
    description = "Says what there is, with units, priors and sources.",
    sortOptions = false)
final class ListCommand implements Callable<Integer> {
  private static final List<String> LISTS =
      List.of("cases", "parameters", "mechanisms", "observables", "acts");

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = "One of: cases, parameters, mechanisms, observables, acts.")
  private String what;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CASE",
      description = "As this case has them.")
  private @Nullable String caseName;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Case ofCase = caseName == null ? null : Cases.read(caseName);
    switch (what) {
      case "cases" -> cases(out);
      case "parameters" -> parameters(ofCase, out);
      case "mechanisms" -> mechanisms(out);
      case "observables" -> observables(out);
      case "acts" -> acts(ofCase, out);
      default ->
          throw new StudyProblem(
              "There is no list of %s, only of %s.%s"
                  .formatted(
                      what,
                      String.join(", ", LISTS),
                      Nearest.to(what, LISTS)
                          .map(near -> " Did you mean " + near + "?")
                          .orElse("")));
    }
    return Exit.DONE;
  }

  private static void cases(PrintWriter out) {
    Columns table = new Columns(2, "Case", "", "places", "residents");
    for (Path folder : Cases.shipped()) {
      try {
        Case ofCase = Casebook.read(folder);
        long residents = ofCase.setting().places().stream().mapToLong(p -> p.residents()).sum();
        table.row(
            ofCase.id(),
            ofCase.title() + ". " + ofCase.summary().strip(),
            Words.whole(ofCase.setting().places().size()),
            Words.whole(residents));
      } catch (CaseException e) {
        table.row(folder.getFileName().toString(), "cannot be read: see check", "", "");
      }
    }
    table.print(out);
  }

  private static void parameters(@Nullable Case ofCase, PrintWriter out) {
    Columns table = new Columns(9, "Parameter", "value", "unit", "prior", "meaning (source)");
    for (Parameter parameter : Parameter.values()) {
      Prior prior = ofCase == null ? parameter.prior() : ofCase.priors().get(parameter.id());
      double value =
          ofCase == null ? parameter.value() : ofCase.setting().parameters().get(parameter);
      table.row(
          parameter.id(),
          Words.chosen(value),
          parameter.unit(),
          prior == null ? "fixed" : prior.text(),
          parameter.meaning() + " (" + parameter.source() + ")");
    }
    if (ofCase != null) {
      own(ofCase, table);
    }
    table.print(out);
  }

  private static void own(Case ofCase, Columns table) {
    for (Map.Entry<String, OwnParameter> entry : ofCase.ownParameters().entrySet()) {
      Prior prior = ofCase.priors().get(entry.getKey());
      OwnParameter own = entry.getValue();
      table.row(
          entry.getKey(),
          Words.chosen(own.value()),
          own.unit(),
          prior == null ? "fixed" : prior.text(),
          own.meaning() + " (" + own.source() + ")");
    }
  }

  private static void mechanisms(PrintWriter out) {
    Columns table = new Columns(9, "Mechanism", "", "meaning", "left out");
    for (Mechanism mechanism : Mechanism.values()) {
      table.row(mechanism.id(), mechanism.process(), mechanism.meaning(), mechanism.neutral());
    }
    table.print(out);
  }

  private static void observables(PrintWriter out) {
    Columns table = new Columns(9, "Observable", "unit", "meaning");
    for (Observable o : Observable.values()) {
      table.row(o.id(), o.unit(), o.meaning());
    }
    table.print(out);
  }

  private static void acts(@Nullable Case ofCase, PrintWriter out) {
    if (ofCase == null) {
      out.println(
          """
          An act is one line; without a date it is done on the first day.

            2011-12-17 orders safety 1.6 over 52w   pressure on an agency, 1 at rest
            2013-12-12 purge centre 1               of officials: county, province or centre
            pay safety x2                           pay, for good
            censorship 0.8                          share of news held back
            strength security +10%                  posts of line officers
            room companies x2                       where leavers find room: markets, companies
            close market PLACE 8w
            ease safety 0.2 26w                     stops fewer by a share
            attack PLACE AGENCY RANK killed         an attack that is known to have happened
            forbid attack:1/17                      attack 17 of world 1 does not happen
            silence attack:1/17                     it happens and nobody hears of it
            remove officer:1/KEY                    dismissed; KEY from the table of events
            move officer:1/KEY PLACE

          Agencies: safety, security, customs, several with commas, or all.""");
      return;
    }
    if (ofCase.setting().acts().isEmpty()) {
      throw new StudyProblem(ofCase.id() + " has no acts.");
    }
    Columns table = new Columns(9, "Act", "what it is");
    ofCase
        .setting()
        .acts()
        .forEach(
            act -> {
              String text = ActText.written(act);
              table.row(text, ofCase.actNames().getOrDefault(text, ""));
            });
    table.print(out);
  }
}
