package backfire.bench.peer.mason;

import backfire.model.kind.Agency;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds everywhere: orders, easings, pay, censorship, room, purges. */
final class Leadership {
  private final boolean ordersAtWork;
  private final Map<Agency, Ramp> ramps = new EnumMap<>(Agency.class);
  private final Map<Agency, Double> pay = new EnumMap<>(Agency.class);
  final List<Easing> easings = new ArrayList<>();
  double censorship;
  double marketRoom = 1;
  double companyRoom = 1;

  /** Z: the salience of purges. */
  double salience;

  /** Sizes of this week's purges. */
  double purges;

  Leadership(Rules rules) {
    this.ordersAtWork = rules.has(Mechanism.ORDERS);
    this.censorship = rules.parameters.get(Parameter.NEWS_CENSORSHIP);
  }

  /** Orders to go easy, while {@code week < until}. */
  record Easing(Set<Agency> agencies, double share, int until) {}

  private record Ramp(double from, double to, int start, int over) {
    double in(int week) {
      int k = week - start;
      return k < over ? from + (to - from) * k / over : to;
    }
  }

  /** S of an agency, before any easing. */
  double orders(Agency agency, int week) {
    Ramp ramp = ramps.get(agency);
    return ramp == null || !ordersAtWork ? 1 : ramp.in(week);
  }

  /** S of an agency goes from its value now to a level. */
  void order(Agency agency, double level, int week, int over) {
    ramps.put(agency, new Ramp(orders(agency, week), level, week, over));
  }

  double pay(Agency agency) {
    return pay.getOrDefault(agency, 1.0);
  }

  void multiplyPay(Agency agency, double factor) {
    pay.put(agency, pay(agency) * factor);
  }
}
