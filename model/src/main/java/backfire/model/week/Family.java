package backfire.model.week;

import static backfire.model.parameter.Parameter.KIN_SHARE;

import backfire.model.parameter.Mechanism;
import backfire.model.rule.Kinship;
import backfire.model.world.Places;
import backfire.model.world.World;

/** Household and kin hold a share of what was done to one of theirs. */
final class Family {
  private final World world;
  private final boolean atWork;
  private final double share;

  Family(World world) {
    this.world = world;
    this.atWork = world.setting.has(Mechanism.KIN_GRUDGES);
    this.share = world.setting.parameters().get(KIN_SHARE);
  }

  /** Household and kin of the place hold it now, kin by the matching of all places by letter. */
  void hold(int place, int victim, int officer, double harm, int tick) {
    if (!atWork) {
      return;
    }
    Places places = world.places;
    double theirs = share * harm;
    int household = places.householdOf[victim];
    int end = places.householdSeat[household + 1];
    for (int seat = places.householdSeat[household]; seat < end; seat++) {
      if (seat != victim) {
        world.grudges.hold(seat, officer, 0, theirs, tick);
      }
    }
    for (int matching = 0; matching < Kinship.LOCAL; matching++) {
      int kin = world.residents.localKin(place, victim, matching);
      if (kin >= 0 && places.householdOf[kin] != household) {
        world.grudges.hold(kin, officer, 0, theirs, tick);
      }
    }
    int elsewhere = world.residents.kinElsewhere(victim);
    if (elsewhere >= 0 && places.householdOf[elsewhere] != household) {
      world.letters.write(elsewhere, officer, theirs, tick);
    }
  }
}
