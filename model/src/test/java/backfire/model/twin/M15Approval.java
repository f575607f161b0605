package backfire.model.twin;

/** M15: attackers are approved of where much harm is laid on the agencies; it fades. */
final class M15Approval {
  private final Country country;

  M15Approval(Country country) {
    this.country = country;
  }

  void happen() {
    double fade = country.rules.grudgeFading.weekly();
    double filled = country.filled();
    for (Town town : country.towns) {
      town.approval = country.rules.approval.of(town.harmOnAgencies / filled / town.seats.size());
      town.harmOnAgencies *= fade;
      town.harmOnOfficial *= fade;
    }
  }
}
