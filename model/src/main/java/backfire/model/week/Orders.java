package backfire.model.week;

import backfire.model.act.Act;
import backfire.model.kind.Agency;
import backfire.model.parameter.Mechanism;
import backfire.model.rule.Defiance;
import backfire.model.world.World;
import java.util.List;

/**
 * S as it holds in a place: orders from above, less what acts and leaders of the place take off.
 */
final class Orders {
  private final World world;
  private final boolean atWork;
  private final double easing;
  private final List<Act.Ease> eases;

  Orders(World world) {
    this.world = world;
    this.atWork = world.setting.has(Mechanism.ORDERS);
    this.easing = new Defiance(world.setting).easingSize();
    this.eases =
        world.setting.acts().stream()
            .filter(Act.Ease.class::isInstance)
            .map(Act.Ease.class::cast)
            .toList();
  }

  /** S of an agency in a place. */
  double in(int place, Agency agency, int week) {
    double orders = atWork ? world.leadership.orders(agency, week) : 1;
    for (Act.Ease ease : eases) {
      int from = world.setting.calendar().weekOf(ease.date());
      if (week >= from && week < from + ease.weeks() && ease.agencies().contains(agency)) {
        orders *= 1 - ease.share().in(world.setting.parameters());
      }
    }
    return week < world.moods.easedUntil[place] ? orders * (1 - easing) : orders;
  }
}
