package backfire.model;

import backfire.model.act.Act;
import backfire.model.act.Size;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Cadres;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tiny settings in which much happens, so that a test of few people meets every process. */
public final class Settings {
  private Settings() {}

  /**
   * Two towns, four observed years after one of burn-in, revenge raised a thousandfold and much
   * else with it: dozens of attacks, group assaults, brawls, exits, promotions and transfers.
   *
   * <pre>
   *   hill (120, half trade) ──── 41 km ──── mill (120, half trade)
   *   each: police 9·4·2, political police 5·3·1, customs 4·2·1 (line, chiefs, heads)
   * </pre>
   */
  public static Setting twoTowns() {
    Map<Agency, Posts> posts =
        Map.of(
            Agency.SAFETY, new Posts(9, 4, 2),
            Agency.SECURITY, new Posts(5, 3, 1),
            Agency.CUSTOMS, new Posts(4, 2, 1));
    Place hill = new Place("hill", 129.0, 42.0, 120, 0.5, new TreeSet<>(Set.of("mill")), posts);
    Place mill = new Place("mill", 129.5, 42.0, 120, 0.5, new TreeSet<>(Set.of("hill")), posts);
    return new Setting(
        List.of(hill, mill),
        3.5,
        new Calendar(LocalDate.of(2010, 1, 4), 208, 52),
        new Cadres(2, 5, 5),
        acts(),
        parameters(),
        Set.of(),
        1);
  }

  private static List<Act> acts() {
    Set<Agency> all = EnumSet.allOf(Agency.class);
    return List.of(
        new Act.Orders(LocalDate.of(2010, 6, 1), all, Size.of(1.6), 26),
        new Act.Orders(LocalDate.of(2010, 9, 1), Set.of(Agency.SECURITY), Size.of(1.8), 13),
        new Act.Purge(LocalDate.of(2011, 3, 1), Level.CENTRE, Size.of(1)),
        new Act.ImposedAttack(
            LocalDate.of(2011, 9, 1), "hill", Agency.SAFETY, Rank.CHIEF, Gravity.KILLED),
        new Act.Ease(
            LocalDate.of(2012, 2, 1), Set.of(Agency.SAFETY, Agency.CUSTOMS), Size.of(0.3), 20),
        new Act.Censorship(LocalDate.of(2012, 3, 1), Size.of(0.8)),
        new Act.Pay(LocalDate.of(2012, 4, 1), Set.of(Agency.CUSTOMS), Size.of(3)),
        new Act.MakeRoom(LocalDate.of(2011, 5, 1), Act.Room.COMPANIES, Size.of(0.7)),
        new Act.MakeRoom(LocalDate.of(2012, 5, 1), Act.Room.MARKETS, Size.of(1.3)),
        new Act.CloseMarket(LocalDate.of(2012, 8, 1), "mill", 6),
        new Act.Strength(LocalDate.of(2012, 10, 1), Set.of(Agency.SECURITY), Size.of(0.4)),
        new Act.Strength(LocalDate.of(2013, 4, 1), Set.of(Agency.SAFETY), Size.of(-0.25)));
  }

  private static Parameters parameters() {
    return Parameters.defaults()
        .with(Parameter.HARSH_RATE, 0.06)
        .with(Parameter.REVENGE_RATE, 1e-3)
        .with(Parameter.JOINING, 0.05)
        .with(Parameter.GRUDGE_KEPT, 0.5)
        .with(Parameter.BACKGROUND_RATE, 0.02)
        .with(Parameter.DEFIANCE, 0.12)
        .with(Parameter.OFFICIAL_SHARE, 0.01)
        .with(Parameter.RISK_PRIOR, 0.3)
        .with(Parameter.RISK_PRIOR_WEIGHT, 50)
        .with(Parameter.RESTRAINT_HALF, 1.5)
        .with(Parameter.CONTAGION_HALF, 0.3)
        .with(Parameter.OWN_EXPERIENCE, 0.2)
        .with(Parameter.EXIT_FEAR, 0.0012)
        .with(Parameter.EXIT_DELIBERATIONS, 8)
        .with(Parameter.EXIT_NEARBY, 6)
        .with(Parameter.EXIT_COST, 2)
        .with(Parameter.VACANCY_WEEKS, 4)
        .with(Parameter.TURMOIL_REFERENCE, 60)
        .with(Parameter.SURVEILLANCE, 0.6)
        .with(Parameter.RESIDENT_YEARS, 15)
        .with(Parameter.ROTATION_RATE, 0.6)
        .with(Parameter.DISMISSAL_RATE, 0.08)
        .with(Parameter.PENSION, 1.8)
        .with(Parameter.APPROVAL_HARM, 4)
        .with(Parameter.RETIREMENT_TENURE, 8)
        .with(Parameter.DEATH_RATE, 0.06);
  }
}
