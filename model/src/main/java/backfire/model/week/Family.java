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

  /** Word goes to the household, to kin in the place, and by letter to kin anywhere. */
  void hear(int place, int household, int victim, int officer, double harm) {
    if (!atWork) {
      return;
    }
    Places places = world.places;
    double theirs = share * harm;
    int first = places.householdSeat[household];
    int end = places.householdSeat[household + 1];
    for (int seat = first; seat < end; seat++) {
      if (seat != victim) {
        world.word[place].write(seat, officer, 0, theirs);
      }
    }
    for (int matching = 0; matching < Kinship.LOCAL; matching++) {
      int kin = world.residents.localKin(place, victim, matching);
      if (kin >= 0 && (kin < first || kin >= end)) {
        world.word[place].write(kin, officer, 0, theirs);
      }
    }
    int kin = world.residents.kinElsewhere(victim);
    if (kin >= 0 && (kin < first || kin >= end)) {
      world.letters[place].write(kin, officer, 0, theirs);
    }
  }
}
