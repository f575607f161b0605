package backfire.model.week;

import static backfire.model.parameter.Parameter.GRUDGE_HALF_LIFE;

import backfire.model.rule.Approval;
import backfire.model.rule.Fading;
import backfire.model.world.World;

/** M15: where much harm was done, attackers are approved of. */
final class Approve {
  private final World world;
  private final Approval approval;
  private final Fading fading;

  Approve(World world) {
    this.world = world;
    this.approval = new Approval(world.setting);
    double halfLife = world.setting.parameters().get(GRUDGE_HALF_LIFE);
    this.fading = new Fading(halfLife, world.setting.calendar().total());
  }

  void in(int week) {
    double filled = fading.filled(week + 1);
    for (int place = 0; place < world.places.count; place++) {
      double perHead = world.moods.laid[place] / filled / world.places.seats(place);
      world.moods.approval[place] = approval.of(perHead);
      world.moods.laid[place] *= fading.weekly();
      world.moods.laidOnOfficial[place] *= fading.weekly();
    }
  }
}
