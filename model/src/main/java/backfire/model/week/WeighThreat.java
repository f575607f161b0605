package backfire.model.week;

import backfire.model.chance.Fixed;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Revenge;
import backfire.model.rule.Threat;
import backfire.model.world.Duty;
import backfire.model.world.World;

/** M7: each officer weighs the threat to himself. */
final class WeighThreat {
  private final World world;
  private final Threat threat;
  private final Revenge revenge;

  WeighThreat(World world) {
    this.world = world;
    this.threat = new Threat(world.setting);
    this.revenge = new Revenge(world.setting);
  }

  void in(int week) {
    for (int place = 0; place < world.places.count; place++) {
      for (Agency agency : Agency.values()) {
        double mean = meanHarm(place, agency);
        world.moods.meanHarm[place][agency.ordinal()] = mean;
        for (Rank rank : Rank.values()) {
          weigh(place, agency, rank, mean);
        }
      }
    }
  }

  private double meanHarm(int place, Agency agency) {
    long sum = 0;
    int serving = 0;
    Duty duty = world.service.duty();
    int end = world.posts.endOf(place, agency);
    for (int post = world.posts.firstOf(place, agency); post < end; post++) {
      if (!world.posts.vacant(post)) {
        sum += Fixed.of(duty.harm[post]);
        serving++;
      }
    }
    return serving == 0 ? 0 : Fixed.toDouble(sum) / serving;
  }

  private void weigh(int place, Agency agency, Rank rank, double meanHarm) {
    Duty duty = world.service.duty();
    double risk = world.moods.risk[place];
    double exposure = revenge.exposure(rank);
    int end = world.posts.endOf(place, agency, rank);
    for (int post = world.posts.firstOf(place, agency, rank); post < end; post++) {
      if (!world.posts.vacant(post)) {
        duty.experience[post] *= threat.experienceFade();
        duty.threat[post] =
            threat.of(risk, exposure, duty.harm[post], meanHarm, duty.experience[post]);
      }
    }
  }
}
