package backfire.model.week;

import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.rule.Turnover;
import backfire.model.world.World;

/** M19: residents die or move away, and others take their seats. */
final class ReplaceResidents implements InPlace {
  private final World world;
  private final Turnover turnover;

  ReplaceResidents(World world) {
    this.world = world;
    this.turnover = new Turnover(world.setting);
  }

  @Override
  public void in(int place, int week) {
    long here = world.places.key[place];
    int seats = world.places.seats(place);
    double u = world.chance.uniform(Site.REPLACEMENTS, here, 0, week, 0);
    int replaced = Draw.poisson(u, turnover.replacements(seats));
    for (int i = 0; i < replaced; i++) {
      int seat = (int) (world.chance.uniform(Site.REPLACED, here, 0, week, i) * seats);
      Seats.takeOver(world, place, world.places.firstSeat[place] + seat, week);
    }
  }
}
