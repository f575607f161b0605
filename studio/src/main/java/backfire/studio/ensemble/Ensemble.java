package backfire.studio.ensemble;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An ensemble as far as it is made. */
public final class Ensemble {
  private final String id;
  private final String caseName;
  private final Case ofCase;
  private final Study study;
  private final List<WorldResult> worlds = new CopyOnWriteArrayList<>();

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

  /** The case. */
  public Case ofCase() {
    return ofCase;
  }

  /** What was asked. */
  public Study study() {
    return study;
  }

  /** Its finished worlds, in their order. */
  public List<WorldResult> worlds() {
    return worlds.stream().sorted(Comparator.comparingInt(WorldResult::world)).toList();
  }

  /** Are all its worlds finished? */
  public boolean isWhole() {
    return worlds.size() == study.runs();
  }

  void add(WorldResult world) {
    worlds.add(world);
  }

  void clear() {
    worlds.clear();
  }
}
