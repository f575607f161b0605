package backfire.studio.ensemble;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.run.Glance;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An ensemble as far as it is made. */
public final class Ensemble {
  private final String id;
  private final String caseName;
  private final Case ofCase;
  private final Study study;
  private final List<WorldResult> worlds = new CopyOnWriteArrayList<>();
  private volatile @Nullable Glance whole;

  Ensemble(String id, String caseName, Case ofCase, Study study) {
    this.id = id;
    this.caseName = caseName;
    this.ofCase = ofCase;
    this.study = study;
  }

  /** Its name. */
  public String id() {
    return id;
  }

  /** The case's name. */
  public String caseName() {
    return caseName;
  }

  /** The case, as it was when the ensemble was asked for. */
  public Case ofCase() {
    return ofCase;
  }

  /** What was asked. */
  public Study study() {
    return study;
  }

  /** Its finished worlds, in their order. */
  public List<WorldResult> worlds() {
    return List.copyOf(worlds);
  }

  /** All of it, with what happened in its first world, once all its worlds are finished. */
  public Optional<Glance> findWhole() {
    return Optional.ofNullable(whole);
  }

  /** Is made anew. */
  void begin() {
    worlds.clear();
    whole = null;
  }

  /** The next world is finished. */
  void add(WorldResult world) {
    worlds.add(world);
  }

  void end(Glance all) {
    whole = all;
  }
}
