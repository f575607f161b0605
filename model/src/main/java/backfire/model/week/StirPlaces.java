package backfire.model.week;

import backfire.model.rule.Stir;
import backfire.model.world.Pending;
import backfire.model.world.World;

/** M11: grave attacks throw places into turmoil, which fades. All pending attacks are news now. */
final class StirPlaces {
  private final World world;
  private final Stir stir;

  StirPlaces(World world) {
    this.world = world;
    this.stir = new Stir(world.setting);
  }

  void in(int week) {
    double[] x = world.moods.stir;
    for (int place = 0; place < world.places.count; place++) {
      x[place] *= stir.weeklyFade();
    }
    Pending pending = world.pending;
    for (int i = 0; i < pending.count(); i++) {
      int place = pending.place(i);
      x[place] += stir.added(pending.gravity(i), world.places.residents[place]);
    }
    pending.clear();
    for (int place = 0; place < world.places.count; place++) {
      world.moods.turmoil[place] = stir.turmoil(x[place]);
    }
  }
}
