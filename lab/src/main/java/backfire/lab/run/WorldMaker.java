package backfire.lab.run;

import backfire.casebook.Case;
import backfire.lab.ensemble.IdleAct;
import backfire.lab.ensemble.Incidents;
import backfire.lab.ensemble.LargeWorlds;
import backfire.lab.ensemble.Measures;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.Targets;
import backfire.lab.ensemble.Toil;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.store.Detail;
import backfire.lab.store.Digest;
import backfire.lab.store.RunFolder;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Work;
import backfire.model.setting.Setting;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Makes worlds and measures them; where they are to be stored, marks them as finished. */
final class WorldMaker {
  private final Case ofCase;
  private final Progress progress;
  private final StopSign stop;
  private final Simulation simulation;

  /** Makes a world; the engine's, but for tests. */
  interface Simulation {
    Chronicle simulate(Setting setting, long seed, IntConsumer weekDone);
  }

  /** Where worlds are stored as they are made. */
  interface Shelf {
    /** Nothing is stored. */
    Shelf NONE =
        new Shelf() {
          @Override
          public List<String> store(int world, Chronicle chronicle) {
            return List.of();
          }

          @Override
          public void finish(WorldResult world) {}
        };

    /** Stores a world's tables, and returns their names. */
    List<String> store(int world, Chronicle chronicle);

    /** Marks a world as finished. */
    void finish(WorldResult world);

    /** That of a run's folder. */
    static Shelf of(RunFolder folder, Detail detail) {
      return new Shelf() {
        @Override
        public List<String> store(int world, Chronicle chronicle) {
          return folder.write(world, chronicle, detail);
        }

        @Override
        public void finish(WorldResult world) {
          folder.finish(world);
        }
      };
    }
  }

  WorldMaker(Case ofCase, Progress progress, StopSign stop, Simulation simulation) {
    this.ofCase = ofCase;
    this.progress = progress;
    this.stop = stop;
    this.simulation = simulation;
  }

  /** Plans all worlds. For an act on {@code attack:1/17} a world is made to see which that is. */
  Plans plans(Study study) {
    for (int world : Targets.numberedWorlds(Plans.acts(ofCase, study))) {
      progress.notice(
          "Making world %s without it first, to see which attacks are meant; the act is of that world alone."
              .formatted(world));
    }
    return Plans.of(ofCase, study, this::observe);
  }

  /** Makes a world for its chronicle alone: nothing is stored. */
  private Chronicle observe(WorldPlan plan) {
    return simulation.simulate(plan.setting(), plan.seed(), week -> stop.heed());
  }

  /** Makes and measures a world, and stores it as finished. */
  WorldResult make(WorldPlan plan, Shelf shelf) {
    return make(plan, shelf, chronicle -> {});
  }

  /** Makes and measures a world, shows what was observed of it, and stores nothing. */
  WorldResult glance(WorldPlan plan, Consumer<Chronicle> seen) {
    return make(plan, Shelf.NONE, seen);
  }

  private WorldResult make(WorldPlan plan, Shelf shelf, Consumer<Chronicle> seen) {
    long begun = System.nanoTime();
    long[] firstWeek = {0};
    Chronicle chronicle =
        simulation.simulate(
            plan.setting(),
            plan.seed(),
            week -> {
              if (firstWeek[0] == 0) {
                firstWeek[0] = System.nanoTime();
              }
              progress.weekDone();
              stop.heed();
            });
    long simulated = System.nanoTime();
    long setUp = firstWeek[0] == 0 ? simulated : firstWeek[0];
    stop.heed();
    WorldResult measured = measured(plan, chronicle);
    seen.accept(chronicle);
    List<String> tables = shelf.store(plan.number(), chronicle);
    WorldResult result =
        measured.stored(tables, toil(plan, chronicle.work(), begun, setUp, simulated));
    shelf.finish(result);
    progress.worldDone();
    LargeWorlds.letGo(chronicle.work().people());
    return result;
  }

  private WorldResult measured(WorldPlan plan, Chronicle chronicle) {
    Measures measures = new Measures(ofCase, plan.setting(), chronicle);
    return new WorldResult(
        plan.number(),
        plan.seed(),
        Digest.of(chronicle),
        plan.free(),
        measures.readings(),
        measures.tracks(),
        measures.places(),
        measures.kinds(),
        measures.claims(),
        Incidents.of(chronicle),
        Incidents.attacks(chronicle),
        IdleAct.of(plan.setting(), chronicle),
        List.of(),
        Toil.NONE);
  }

  private static Toil toil(WorldPlan plan, Work work, long begun, long firstWeek, long simulated) {
    return new Toil(
        work.people(),
        work.officers(),
        plan.setting().calendar().total(),
        work.stops(),
        work.harmfulStops(),
        work.officerWeeks(),
        work.rings(),
        seconds(begun, firstWeek),
        seconds(firstWeek, simulated),
        seconds(simulated, System.nanoTime()));
  }

  private static double seconds(long from, long to) {
    return (to - from) * 1e-9;
  }
}
