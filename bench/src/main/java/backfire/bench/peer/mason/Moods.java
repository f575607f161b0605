package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Country.Pending;
import backfire.model.rule.Stir;

/** M11, M13, M15, M17: what hangs over a place is moved by the week, and fades. */
final class Moods {
  private final Country country;
  private final Rest rest;

  Moods(Country country, Rest rest) {
    this.country = country;
    this.rest = rest;
  }

  /** M11: grave attacks stir a place. All attacks have now been heard, weighed and felt. */
  void stir() {
    Stir stir = country.rules.stir;
    for (Town town : country.towns) {
      town.stir *= stir.weeklyFade();
    }
    for (Pending attack : country.pending) {
      Town town = attack.town();
      town.stir += stir.added(attack.gravity(), town.place.residents());
    }
    for (Town town : country.towns) {
      town.turmoil = stir.turmoil(town.stir);
    }
    country.pending.clear();
  }

  /** M13: the upheaval expected returns to rest; purges push it, attacks and vacancies pull it. */
  void expect() {
    rest.observe();
    for (Town town : country.towns) {
      double knownOverRest = rest.isKnown() ? town.known / rest.known(town) : 1;
      double vacantAboveRest = rest.isKnown() ? town.vacantShare() - rest.vacantShare(town) : 0;
      town.expectationLogit =
          country.rules.expectation.next(
              town.expectationLogit, knownOverRest, vacantAboveRest, country.leadership.purges);
    }
  }

  /** M15: attackers are approved of where much harm is laid on the agencies; it fades. */
  void approve() {
    double fade = country.rules.grudges.weekly();
    double filled = country.filled();
    for (Town town : country.towns) {
      double perHead = town.harmOnAgencies / filled / country.people().residents(town);
      town.approval = country.rules.approval.of(perHead);
      town.harmOnAgencies *= fade;
      town.harmOnOfficial *= fade;
    }
  }

  /** M17: those who left for the market crowd it less and less. */
  void fadeLeavers() {
    for (Town town : country.towns) {
      town.leavers *= country.rules.leaversFade;
    }
  }
}
