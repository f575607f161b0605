package backfire.lab.why;

import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.EventKeys;
import backfire.lab.why.Reference.Kind;
import java.util.List;

/** Worlds of a study that are finished, wherever they are kept: what has to be known to ask why. */
public interface FinishedWorlds {
  /** What was asked. */
  Study study();

  /**
   * The digest of the world that is asked of.
   *
   * @throws StudyProblem if it is not there, or not finished
   */
  String digest(Reference asked);

  /**
   * The keys of the events of a kind, in the order of their numbers.
   *
   * @throws StudyProblem if those of that world were not kept
   */
  List<EventKeys> events(int world, Kind kind);

  /** That a world, lived again, came out otherwise than it is kept. */
  StudyProblem cameOutOtherwise(int world);
}
