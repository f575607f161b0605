package backfire.model.world;

import backfire.model.chance.Pairing;
import backfire.model.rule.Identity;
import backfire.model.rule.Kinship;
import backfire.model.rule.Nature;
import java.util.Arrays;

/**
 * Who sits in each seat, and his kin: functions of the seat and of the week in which he took it.
 */
public final class Residents {
  /** The week in which the resident of each seat took it. */
  public final short[] born;

  private final Places places;
  private final Nature nature;
  private final Kinship kinship;
  private final Pairing[][] local;
  private final Pairing everywhere;

  Residents(Places places, Nature nature, Kinship kinship) {
    this.places = places;
    this.nature = nature;
    this.kinship = kinship;
    this.born = new short[places.seats()];
    Arrays.fill(born, (short) Identity.FOUNDING);
    this.local = new Pairing[places.count][Kinship.LOCAL];
    for (int p = 0; p < places.count; p++) {
      for (int m = 0; m < Kinship.LOCAL; m++) {
        local[p][m] = kinship.local(places.key[p], m, places.seats(p));
      }
    }
    this.everywhere = kinship.everywhere(places.seats());
  }

  /** The key of the resident of a seat. */
  public long key(int place, int seat) {
    return Identity.resident(places.key[place], seat - places.firstSeat[place], born[seat]);
  }

  /** Boldness of the resident of a seat. */
  public double boldness(int place, int seat) {
    return nature.boldness(key(place, seat));
  }

  /** Risk aversion of the resident of a seat. */
  public double riskAversion(int place, int seat) {
    return nature.residentRiskAversion(key(place, seat));
  }

  /** The seat tied to this one in a matching of its place, or −1. */
  public int localKin(int place, int seat, int matching) {
    Pairing pairing = local[place][matching];
    int first = places.firstSeat[place];
    int position = pairing.position(seat - first);
    int partner = pairing.partnerPosition(position);
    if (partner < 0 || !kinship.keptLocal(pairing, position)) {
      return -1;
    }
    return first + pairing.at(partner);
  }

  /** The seat tied to this one in the matching of all places, or −1. */
  public int kinElsewhere(int seat) {
    int position = everywhere.position(seat);
    int partner = everywhere.partnerPosition(position);
    if (partner < 0 || !kinship.keptEverywhere(everywhere, position)) {
      return -1;
    }
    return everywhere.at(partner);
  }

  /** How many ties a seat has. */
  public int kin(int place, int seat) {
    int ties = kinElsewhere(seat) >= 0 ? 1 : 0;
    for (int m = 0; m < Kinship.LOCAL; m++) {
      if (localKin(place, seat, m) >= 0) {
        ties++;
      }
    }
    return ties;
  }
}
