package backfire.model.week;

import backfire.model.chance.Block;
import backfire.model.chance.Site;
import backfire.model.rule.Revenge;
import backfire.model.world.Grudges;
import backfire.model.world.World;

/** M5: each grudge that changed and stands above the threshold has its pair's clock set. */
final class SetClocks implements InPlace {
  /*
   * Of a hundred clocks three ring before the world ends, and eighty of the others are told by their
   * luck alone (north-hamgyong, a tenth of its people): −ln(1−u) is at least u, and 999 of 1,000 people
   * are less bold than `mostBold`, so that a clock whose u is above the highest rate times the weeks
   * left will not ring, and neither a logarithm nor boldness need be found.
   */
  private static final double MOST = 0.999;

  private final World world;
  private final Revenge revenge;
  private final double mostBold;

  SetClocks(World world) {
    this.world = world;
    this.revenge = new Revenge(world.setting);
    this.mostBold = world.nature.boldnessOf(MOST);
  }

  @Override
  public void in(int place, int week) {
    Grudges grudges = world.grudges[place];
    int weeksLeft = world.setting.calendar().total() - week;
    for (int i = 0; i < grudges.touchedCount(); i++) {
      int slot = grudges.takeTouched(i);
      if (slot >= 0 && revenge.atWork()) {
        setClock(place, grudges.touchedSeat(i), slot, week, weeksLeft);
      }
    }
    grudges.untouchAll();
  }

  private void setClock(int place, int seat, int slot, int week, int weeksLeft) {
    Grudges grudges = world.grudges[place];
    int officer = grudges.officer(seat, slot);
    int tick = grudges.tick(seat, slot);
    double size = grudges.own(seat, slot) + grudges.kin(seat, slot);
    long resident = world.residents.key(place, seat);
    Block ofRing = new Block();
    Block ofResident = new Block();
    world.chance.fill(ofRing, Site.RING, resident, world.officers.key[officer], tick, 0);
    world.chance.fill(ofResident, Site.BOLDNESS, resident, 0, 0, 0);
    double u = ofRing.uniform(Site.RING);
    double bold = ofResident.uniform(Site.BOLDNESS);
    if (bold < MOST && u >= revenge.bound(size, mostBold) * weeksLeft) {
      return;
    }
    double bound = revenge.bound(size, world.nature.boldnessOf(bold));
    world.clocks[place].set(seat, officer, tick, 0, week + revenge.wait(u, bound), bound);
  }
}
