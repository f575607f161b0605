package backfire.lab.why;

import backfire.casebook.Case;
import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.EventKeys;
import backfire.lab.why.Recollection.Moment;
import backfire.lab.words.Career;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Exit;
import backfire.model.observe.Event.Promotion;
import backfire.model.rule.Revenge;
import java.util.List;

/** Makes an account of what was kept of a world that was lived. */
final class Accounts {
  private final Recollection recollection;
  private final Reference asked;
  private final String digest;
  private final Backdrop backdrop;

  Accounts(Case ofCase, Recollection recollection, Reference asked, String digest) {
    this.recollection = recollection;
    this.asked = asked;
    this.digest = digest;
    this.backdrop = new Backdrop(recollection.world(), ofCase.names(), asked.world());
  }

  /**
   * The account.
   *
   * @param keys of the event; of a person, who
   * @throws StudyProblem if there is no such person
   */
  Account of(EventKeys keys) {
    return switch (asked.kind()) {
      case ATTACK -> attack(keys);
      case EXIT -> exit(keys);
      case PROMOTION -> promotion(keys);
      case OFFICER -> officer(keys.who());
      case RESIDENT -> resident(keys.who());
    };
  }

  /** The event of a kind that has the number that was asked for. */
  private <E extends Event> E event(Class<E> kind, EventKeys keys) {
    E event =
        backdrop.events().stream()
            .filter(kind::isInstance)
            .map(kind::cast)
            .skip(asked.number() - 1)
            .findFirst()
            .orElseThrow();
    if (event.who() != keys.who() || event.whom() != keys.whom() || event.week() != keys.week()) {
      throw new IllegalStateException("an event of the same world has another number in it");
    }
    return event;
  }

  private Account attack(EventKeys keys) {
    Attack attack = event(Attack.class, keys);
    Incident incident =
        new Incident(asked.number(), backdrop.monday(attack.week()), attack, Double.NaN);
    String headline = backdrop.tale().tell(incident);
    if (!attack.motive().isRevenge()) {
      Cause tree =
          new OtherAttackCauses(backdrop)
              .tree(attack, recollection.brawl(keys.who(), keys.whom(), keys.week()));
      return new Account(asked.text(), headline, tree.says(), tree, null, List.of(), digest);
    }
    AttackMoment moment = recollection.attack(keys.who(), keys.whom(), keys.week()).orElseThrow();
    AttackCauses causes = new AttackCauses(backdrop, attack, moment);
    double threshold = new Revenge(recollection.world().setting).threshold();
    return new Account(
        asked.text(),
        headline,
        causes.sentence(),
        causes.tree(),
        Timelines.of(moment, backdrop, threshold),
        List.of(),
        digest);
  }

  private Account exit(EventKeys keys) {
    Exit exit = event(Exit.class, keys);
    ExitMoment moment = recollection.exit(keys.who(), keys.week()).orElseThrow();
    ExitCauses causes = new ExitCauses(backdrop, exit, moment);
    String headline =
        "In %s, in the week of %s, %s."
            .formatted(backdrop.place(exit.place()), backdrop.day(exit.week()), Career.left(exit));
    ServiceRecord service = recollection.service(keys.who()).orElseThrow();
    return new Account(
        asked.text(),
        headline,
        causes.sentence(),
        causes.tree(),
        Timelines.of(moment, service, backdrop),
        List.of(),
        digest);
  }

  private Account promotion(EventKeys keys) {
    Promotion promotion = event(Promotion.class, keys);
    OfferMoment moment = recollection.offer(keys.who(), keys.whom(), keys.week()).orElseThrow();
    OfferCauses causes = new OfferCauses(backdrop, promotion, moment);
    String headline =
        "In %s, in the week of %s, %s."
            .formatted(
                backdrop.place(promotion.place()),
                backdrop.day(promotion.week()),
                Career.offered(promotion));
    return new Account(
        asked.text(), headline, causes.sentence(), causes.tree(), null, List.of(), digest);
  }

  private Account officer(long key) {
    ServiceRecord service = recollection.service(key).orElseThrow();
    if (service.weeks().isEmpty()) {
      throw nobody();
    }
    OfficerLife life = new OfficerLife(backdrop, key, service);
    return new Account(
        asked.text(),
        "An officer of world " + asked.world() + ".",
        life.sentence(),
        life.tree(),
        Timelines.of(key, service, backdrop),
        OwnEvents.of(key, List.of(), backdrop),
        digest);
  }

  private Account resident(long key) {
    GrudgeBook book = recollection.book(key).orElseThrow(this::nobody);
    List<Moment> joined = recollection.joined(key);
    ResidentLife life = new ResidentLife(backdrop, book, joined);
    return new Account(
        asked.text(),
        "A resident of world " + asked.world() + ".",
        life.sentence(),
        life.tree(),
        null,
        OwnEvents.of(key, joined, backdrop),
        digest);
  }

  private StudyProblem nobody() {
    return new StudyProblem(
        "There is no %s: nobody in world %s has that key. Keys stand in the table of events, columns who and whom."
            .formatted(asked.text(), asked.world()));
  }
}
