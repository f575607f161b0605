package backfire.lab.ensemble;

import backfire.casebook.Case;
import backfire.casebook.ParameterRange;
import backfire.model.act.Act;
import backfire.model.act.ActProblem;
import backfire.model.act.ActText;
import backfire.model.act.Nearest;
import backfire.model.chance.Keys;
import backfire.model.observe.Chronicle;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.parameter.Prior;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The worlds of a study, planned: each depends on the study and its own number alone. */
public final class Plans {
  private final Case ofCase;
  private final Study study;
  private final List<Act> acts;
  private final Set<Mechanism> without;

  /**
   * Of a study.
   *
   * @param acts the study's interventions, read, with numbers replaced by identities
   * @throws StudyProblem if it names what the case and the model do not have
   */
  public Plans(Case ofCase, Study study, List<Act> acts) {
    this.ofCase = ofCase;
    this.study = study;
    this.acts = List.copyOf(acts);
    this.without = mechanisms(study);
    study.set().forEach(this::checkSet);
    List<Integer> differing = study.drawPriors() ? study.worlds() : study.worlds().subList(0, 1);
    differing.forEach(this::checkSizes);
  }

  /**
   * Of a study, with its interventions read and numbers such as attack:1/17 replaced.
   *
   * @param observe makes a world without the acts that use numbers, to see which attacks are meant
   * @throws StudyProblem if it names what the case, the model or that world do not have
   */
  public static Plans of(Case ofCase, Study study, Function<WorldPlan, Chronicle> observe) {
    List<Act> typed = acts(ofCase, study);
    Plans without = new Plans(ofCase, study, Targets.unnumbered(typed));
    return new Plans(
        ofCase, study, Targets.resolved(typed, world -> observe.apply(without.of(world))));
  }

  /**
   * Refuses a study that names what the case and the model do not have. Whether numbers such as
   * attack:1/17 are those of attacks shows when worlds are made.
   *
   * @throws StudyProblem if it does
   */
  public static void check(Case ofCase, Study study) {
    new Plans(ofCase, study, Targets.unnumbered(acts(ofCase, study)));
  }

  /** A size that a parameter says was in its range as the case has it; is it in this world? */
  private void checkSizes(int world) {
    ActText text = ofCase.acts(parameters(world));
    for (Act act : acts(world)) {
      try {
        text.parse(ActText.written(act));
      } catch (ActProblem e) {
        String name = e.found().replace("\"", "");
        Double set = study.set().get(name);
        String under =
            set == null
                ? "With what world " + world + " draws from its priors"
                : "With --set " + name + "=" + set;
        throw new StudyProblem(
            "%s, in the act \"%s\", %s".formatted(under, ActText.written(act), e.getMessage()));
      }
    }
  }

  private void checkSet(String name, double value) {
    if (!parameterNames(ofCase).contains(name)) {
      throw unknown("parameter", name, parameterNames(ofCase));
    }
    Parameter.find(name)
        .ifPresent(
            parameter -> {
              ParameterRange range = ParameterRange.of(parameter);
              if (!range.holds(value)) {
                throw new StudyProblem(
                    "In --set, %s is %s; allowed is a %s from %s to %s."
                        .formatted(name, value, parameter.unit(), range.low(), range.high()));
              }
            });
  }

  /** Every name that can be set. */
  public static List<String> parameterNames(Case ofCase) {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : Parameter.values()) {
      names.add(parameter.id());
    }
    names.addAll(ofCase.ownParameters().keySet());
    return names;
  }

  private static Set<Mechanism> mechanisms(Study study) {
    Set<Mechanism> found = EnumSet.noneOf(Mechanism.class);
    for (String name : study.without()) {
      found.add(
          Mechanism.find(name).orElseThrow(() -> unknown("mechanism", name, mechanismNames())));
    }
    return found;
  }

  private static StudyProblem unknown(String kind, String name, List<String> names) {
    String meant = Nearest.to(name, names).map(near -> " Did you mean " + near + "?").orElse("");
    return new StudyProblem("No " + kind + " is named " + name + "." + meant);
  }

  private static List<String> mechanismNames() {
    return EnumSet.allOf(Mechanism.class).stream().map(Mechanism::id).toList();
  }

  /**
   * The study's interventions, read; numbers stand in them as they were typed.
   *
   * @throws StudyProblem if one says nothing
   */
  public static List<Act> acts(Case ofCase, Study study) {
    ActText text = ofCase.acts(withSet(ofCase.setting().parameters(), study));
    List<Act> acts = new ArrayList<>();
    for (String typed : study.acts()) {
      try {
        acts.add(text.parse(typed));
      } catch (ActProblem e) {
        throw new StudyProblem("In --do \"" + typed + "\", " + e.getMessage());
      }
      checkTakesEffect(typed, acts.getLast(), ofCase.setting().calendar(), study);
    }
    return List.copyOf(acts);
  }

  private static void checkTakesEffect(String typed, Act act, Calendar calendar, Study study) {
    int week = calendar.weekOf(act.date());
    if (week < 0 || week >= calendar.total()) {
      throw new StudyProblem(
          "In --do \"%s\", the day is %s; allowed is one that worlds live through, from %s to %s."
              .formatted(
                  typed,
                  act.date(),
                  calendar.monday(0),
                  calendar.monday(calendar.total()).minusDays(1)));
    }
    int world = Targets.findWorld(act).orElse(1);
    if (world < 1 || world > study.runs()) {
      throw new StudyProblem(
          "In --do \"%s\", world %s is meant; this study has worlds 1 to %s. --runs says how many."
              .formatted(typed, world, study.runs()));
    }
  }

  /** The seed of a world. */
  public static long seed(Study study, int world) {
    return Keys.child(study.seed(), world);
  }

  /** The plan of a world. */
  public WorldPlan of(int world) {
    long seed = seed(study, world);
    Parameters parameters = parameters(world);
    Setting setting =
        ofCase
            .setting()
            .withParameters(parameters)
            .withActs(acts(world))
            .withKnockOuts(without)
            .withScale(study.scale());
    return new WorldPlan(world, seed, setting, free(parameters));
  }

  private List<Act> acts(int world) {
    List<Act> all = new ArrayList<>(ofCase.setting().acts());
    acts.stream().filter(act -> Targets.concerns(act, world)).forEach(all::add);
    return all;
  }

  private Parameters parameters(int world) {
    Parameters ofTheCase = ofCase.setting().parameters();
    return withSet(
        study.drawPriors() ? ofTheCase.drawn(ofCase.priors(), seed(study, world)) : ofTheCase,
        study);
  }

  private static Parameters withSet(Parameters parameters, Study study) {
    Parameters changed = parameters;
    for (Map.Entry<String, Double> entry : study.set().entrySet()) {
      changed = changed.withNamed(entry.getKey(), entry.getValue());
    }
    return changed;
  }

  private SortedMap<String, Double> free(Parameters parameters) {
    SortedMap<String, Double> free = new TreeMap<>();
    for (Map.Entry<String, Prior> entry : ofCase.priors().entrySet()) {
      free.put(entry.getKey(), parameters.getNamed(entry.getKey()));
    }
    return free;
  }
}
