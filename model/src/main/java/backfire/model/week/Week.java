package backfire.model.week;

import backfire.model.world.Crew;
import backfire.model.world.World;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One week, M1 to M19, in the order of the model's text. */
public final class Week {
  /*
   * Places touch each other only through attacks, letters and transfers. Those are lived by one thread,
   * place after place; between them stand rounds in which places are lived side by side, each process
   * of a round going on to the next in the same place while the place's columns are at hand.
   */
  private final World world;
  private final Crew crew;
  private final int[] largestFirst;

  private final GiveOrders giveOrders;
  private final InPlace[] makeStops;
  private final InPlace[] abuseResidents;
  private final InPlace[] holdGrudges;
  private final SendLetters sendLetters;
  private final InPlace[] readLetters;
  private final InPlace[] setClocks;
  private final TakeRevenge takeRevenge;
  private final AttackOtherwise attackOtherwise;
  private final InPlace[] spreadNews;
  private final InPlace[] weighThreat;
  private final InPlace[] showRestraint;
  private final InPlace[] leave;
  private final FillPosts fillPosts;
  private final StirPlaces stirPlaces;
  private final AskOfficials askOfficials;
  private final Expect expect;
  private final Approve approve;
  private final Defy defy;
  private final FadeLeavers fadeLeavers;
  private final InPlace[] watch;
  private final InPlace[] readLettersOfDetained;
  private final InPlace[] replaceResidents;
  private final TurnOver turnOver;
  private final InPlace[] takeCounts;

  /** The week of a world, lived by the caller's thread alone. */
  public Week(World world) {
    this(world, Crew.of(1));
  }

  /** The week of a world, lived by a crew; how many they are changes nothing but the time. */
  public Week(World world, Crew crew) {
    this.world = world;
    this.crew = crew;
    this.largestFirst = world.places.largestFirst();
    Strike strike = new Strike(world);
    SpreadNews news = new SpreadNews(world);
    this.giveOrders = new GiveOrders(world, strike);
    this.makeStops = byHand(() -> new MakeStops(world));
    this.abuseResidents = byHand(() -> new AbuseResidents(world));
    this.holdGrudges = byHand(() -> new HoldGrudges(world));
    this.sendLetters = new SendLetters(world);
    this.readLetters = byHand(() -> new ReadLetters(world, 0));
    this.setClocks = byHand(() -> new SetClocks(world));
    this.takeRevenge = new TakeRevenge(world, strike);
    this.attackOtherwise = new AttackOtherwise(world, strike);
    this.spreadNews = byHand(() -> news);
    this.weighThreat = byHand(() -> new WeighThreat(world));
    this.showRestraint = byHand(() -> new ShowRestraint(world));
    this.leave = byHand(() -> new Leave(world));
    this.fillPosts = new FillPosts(world);
    this.stirPlaces = new StirPlaces(world);
    this.askOfficials = new AskOfficials(world);
    this.expect = new Expect(world);
    this.approve = new Approve(world);
    this.defy = new Defy(world, strike);
    this.fadeLeavers = new FadeLeavers(world);
    this.watch = byHand(() -> new Watch(world));
    this.readLettersOfDetained = byHand(() -> new ReadLetters(world, 1));
    this.replaceResidents = byHand(() -> new ReplaceResidents(world));
    this.turnOver = new TurnOver(world);
    this.takeCounts = byHand(() -> new TakeCounts(world));
  }

  /** Lives through a week; weeks are lived in order, from 0. */
  public void live(int week) {
    giveOrders.in(week); // M1
    everywhere(week, makeStops, abuseResidents, holdGrudges); // M2, M3, M4
    sendLetters.in(week); // M4
    everywhere(week, readLetters, setClocks); // M4, M5
    takeRevenge.in(week); // M5
    attackOtherwise.in(week); // M5
    everywhere(week, spreadNews); // M6: it asks how many serve elsewhere, before anybody leaves
    everywhere(week, weighThreat, showRestraint, leave); // M7, M8, M9 with memory, M14
    fillPosts.in(week); // M10
    stirPlaces.in(week); // M11
    askOfficials.in(week); // M12
    expect.in(week); // M13
    approve.in(week); // M15
    defy.in(week); // M16
    fadeLeavers.in(week); // M17: its acts are orders, M1
    everywhere(week, watch); // M18
    sendLetters.in(week); // M18
    everywhere(week, readLettersOfDetained, replaceResidents); // M18, M19
    turnOver.in(week); // M19
    if (world.observed(week) >= 0) {
      everywhere(week, takeCounts);
    }
    world.onlooker.weekLived(week);
  }

  private void everywhere(int week, InPlace[]... processes) {
    crew.live(
        largestFirst,
        (hand, place) -> {
          for (InPlace[] process : processes) {
            process[hand].in(place, week);
          }
        });
    world.chronicle.gather();
  }

  /** A process has blocks of luck and lists of its own, so each hand has its own process. */
  private InPlace[] byHand(Supplier<InPlace> process) {
    return IntStream.range(0, crew.hands()).mapToObj(i -> process.get()).toArray(InPlace[]::new);
  }
}
