package backfire.model.week;

import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.rule.Turnover;
import backfire.model.world.World;

/** M19: residents die or move away, and others take their seats. */
final class ReplaceResidents implements InPlace {
  private final World world;
  private final Turnover turnover;
  private int[] replaced = new int[64];

  ReplaceResidents(World world) {
    this.world = world;
    this.turnover = new Turnover(world.setting);
  }

  @Override
  public void in(int place, int week) {
    int count = draw(place, week);
    world.grudges[place].fetch(replaced, 0, count);
    for (int i = 0; i < count; i++) {
      Seats.takeOver(world, place, replaced[i], week);
    }
  }

  /** Whose seats are taken. */
  private int draw(int place, int week) {
    long here = world.places.key[place];
    int first = world.places.firstSeat[place];
    int seats = world.places.seats(place);
    double u = world.chance.uniform(Site.REPLACEMENTS, here, 0, week, 0);
    int count = Draw.poisson(u, turnover.replacements(seats));
    if (count > replaced.length) {
      replaced = new int[2 * count];
    }
    for (int i = 0; i < count; i++) {
      replaced[i] = first + (int) (world.chance.uniform(Site.REPLACED, here, 0, week, i) * seats);
    }
    return count;
  }
}
