package backfire.model.week;

import static backfire.model.parameter.Parameter.AGENCY_SHARE;
import static backfire.model.parameter.Parameter.OFFICIAL_SHARE;

import backfire.model.kind.Agency;
import backfire.model.observe.Count;
import backfire.model.world.World;

/** Harm as it weighs on who did it: the officer, his agency as such, the official of the place. */
final class HarmDone {
  private final World world;
  private final double agencyShare;
  private final double officialShare;

  HarmDone(World world) {
    this.world = world;
    this.agencyShare = world.setting.parameters().get(AGENCY_SHARE);
    this.officialShare = world.setting.parameters().get(OFFICIAL_SHARE);
  }

  /** The holder of a post did harm in his place. */
  void by(int post, int place, Agency agency, double harm, int week) {
    world.service.duty().harm[post] += harm;
    in(place, agency, harm, week);
  }

  /** An agency's officers did harm in a place; what each did is in his own column already. */
  void in(int place, Agency agency, double harm, int week) {
    world.moods.laid[place] += harm * agencyShare;
    world.moods.laidOnOfficial[place] += harm * officialShare;
    world.chronicle.add(Count.HARM, world.observed(week), place, agency, harm);
  }
}
