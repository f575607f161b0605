package backfire.model.week;

import static backfire.model.parameter.Parameter.GRUDGE_HALF_LIFE;

import backfire.model.rule.Approval;
import backfire.model.rule.Fading;
import backfire.model.world.World;

/** M15: where much harm was done, attackers are approved of. */
final class Approve {
  private final World world;
  private final Approval approval;
  private final double fade;

  Approve(World world) {
    this.world = world;
    this.approval = new Approval(world.setting);
    this.fade = new Fading(world.setting.parameters().get(GRUDGE_HALF_LIFE), 1).weekly();
  }

  void in(int week) {
    for (int place = 0; place < world.places.count; place++) {
      double perHead = world.moods.laid[place] / world.places.seats(place);
      world.moods.approval[place] = approval.of(perHead);
      world.moods.laid[place] *= fade;
      world.moods.laidOnOfficial[place] *= fade;
    }
  }
}
