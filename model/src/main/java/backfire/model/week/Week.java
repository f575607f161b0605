package backfire.model.week;

import backfire.model.world.World;

/** One week, M1 to M19, in the order of the model's text. */
public final class Week {
  private final GiveOrders giveOrders;
  private final MakeStops makeStops;
  private final AbuseResidents abuseResidents;
  private final HoldGrudges holdGrudges;
  private final TakeRevenge takeRevenge;
  private final AttackOtherwise attackOtherwise;
  private final SpreadNews spreadNews;
  private final WeighThreat weighThreat;
  private final ShowRestraint showRestraint;
  private final Leave leave;
  private final FillPosts fillPosts;
  private final StirPlaces stirPlaces;
  private final AskOfficials askOfficials;
  private final Expect expect;
  private final Approve approve;
  private final Defy defy;
  private final FadeLeavers fadeLeavers;
  private final Watch watch;
  private final TurnOver turnOver;
  private final TakeCounts takeCounts;

  /** The week of a world. */
  public Week(World world) {
    Family family = new Family(world);
    Strike strike = new Strike(world);
    this.giveOrders = new GiveOrders(world, strike);
    this.makeStops = new MakeStops(world);
    this.abuseResidents = new AbuseResidents(world);
    this.holdGrudges = new HoldGrudges(world, family);
    this.takeRevenge = new TakeRevenge(world, strike, family);
    this.attackOtherwise = new AttackOtherwise(world, strike);
    this.spreadNews = new SpreadNews(world);
    this.weighThreat = new WeighThreat(world);
    this.showRestraint = new ShowRestraint(world);
    this.leave = new Leave(world);
    this.fillPosts = new FillPosts(world);
    this.stirPlaces = new StirPlaces(world);
    this.askOfficials = new AskOfficials(world);
    this.expect = new Expect(world);
    this.approve = new Approve(world);
    this.defy = new Defy(world, strike);
    this.fadeLeavers = new FadeLeavers(world);
    this.watch = new Watch(world, family);
    this.turnOver = new TurnOver(world);
    this.takeCounts = new TakeCounts(world);
  }

  /** Lives through a week; weeks are lived in order, from 0. */
  public void live(int week) {
    giveOrders.in(week); // M1
    makeStops.in(week); // M2
    abuseResidents.in(week); // M3
    holdGrudges.in(week); // M4
    takeRevenge.in(week); // M5
    attackOtherwise.in(week); // M5
    spreadNews.in(week); // M6
    weighThreat.in(week); // M7
    showRestraint.in(week); // M8
    leave.in(week); // M9, with memory, M14
    fillPosts.in(week); // M10
    stirPlaces.in(week); // M11
    askOfficials.in(week); // M12
    expect.in(week); // M13
    approve.in(week); // M15
    defy.in(week); // M16
    fadeLeavers.in(week); // M17: its acts are orders, M1
    watch.in(week); // M18
    turnOver.in(week); // M19
    takeCounts.in(week);
  }
}
