package backfire.lab.ensemble;

import backfire.casebook.Case;
import backfire.casebook.ParameterRange;
import backfire.model.act.Act;
import backfire.model.act.ActProblem;
import backfire.model.act.ActText;
import backfire.model.act.Nearest;
import backfire.model.chance.Keys;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.parameter.Prior;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
    ActText text = ofCase.acts();
    List<Act> acts = new ArrayList<>();
    for (String typed : study.acts()) {
      try {
        acts.add(text.parse(typed));
      } catch (ActProblem e) {
        throw new StudyProblem("In --do \"" + typed + "\", " + e.getMessage());
      }
    }
    return List.copyOf(acts);
  }

  /** The seed of a world. */
  public static long seed(Study study, int world) {
    return Keys.child(study.seed(), world);
  }

  /** The plan of a world. */
  public WorldPlan of(int world) {
    long seed = seed(study, world);
    Parameters parameters = ofCase.setting().parameters();
    if (study.drawPriors()) {
      parameters = parameters.drawn(ofCase.priors(), seed);
    }
    for (Map.Entry<String, Double> entry : study.set().entrySet()) {
      parameters = parameters.withNamed(entry.getKey(), entry.getValue());
    }
    List<Act> all = new ArrayList<>(ofCase.setting().acts());
    acts.stream().filter(act -> Targets.concerns(act, world)).forEach(all::add);
    Setting setting =
        ofCase
            .setting()
            .withParameters(parameters)
            .withActs(all)
            .withKnockOuts(without)
            .withScale(study.scale());
    return new WorldPlan(world, seed, setting, free(parameters));
  }

  private SortedMap<String, Double> free(Parameters parameters) {
    SortedMap<String, Double> free = new TreeMap<>();
    for (Map.Entry<String, Prior> entry : ofCase.priors().entrySet()) {
      free.put(entry.getKey(), parameters.getNamed(entry.getKey()));
    }
    return free;
  }
}
