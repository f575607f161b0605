package backfire.model.twin;

import backfire.model.rule.Stir;

/** M11: grave attacks stir a place; stir fades. */
final class M11Turmoil {
  private final Country country;

  M11Turmoil(Country country) {
    this.country = country;
  }

  void happen() {
    Stir stir = country.rules.stir;
    for (Town town : country.towns) {
      town.stir *= stir.weeklyFade();
      for (PendingAttack attack : country.pending) {
        if (attack.town() == town) {
          town.stir += stir.added(attack.gravity(), town.place.residents());
        }
      }
      town.turmoil = stir.turmoil(town.stir);
    }
  }
}
