package backfire.model.week;

import static backfire.model.parameter.Parameter.LEAVERS_HALF_LIFE;

import backfire.model.rule.Fading;
import backfire.model.world.World;

/** M17: room elsewhere: those who left for the market find other lives, and crowd it less. */
final class FadeLeavers {
  private final World world;
  private final double fade;

  FadeLeavers(World world) {
    this.world = world;
    this.fade = new Fading(world.setting.parameters().get(LEAVERS_HALF_LIFE), 1).weekly();
  }

  void in(int week) {
    for (int place = 0; place < world.places.count; place++) {
      world.moods.leavers[place] *= fade;
    }
  }
}
