package backfire.lab;

import backfire.casebook.Ask;
import backfire.casebook.Case;
import backfire.casebook.Case.OwnParameter;
import backfire.casebook.Case.Span;
import backfire.casebook.Case.Windows;
import backfire.casebook.Claim;
import backfire.casebook.Credence;
import backfire.casebook.Evidence;
import backfire.model.act.Act;
import backfire.model.act.ActText;
import backfire.model.act.Size;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.parameter.Prior;
import backfire.model.setting.Cadres;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A case of two towns, ford and mill, from 2009 to 2015, made by hand. */
public final class TinyCase {
  private TinyCase() {}

  /** The case. */
  public static Case make() {
    SortedMap<String, Prior> priors = new TreeMap<>();
    for (Parameter parameter :
        List.of(
            Parameter.RESTRAINT_HALF,
            Parameter.KIN_SHARE,
            Parameter.HARSH_ORDERS,
            Parameter.BRIBE_ORDERS)) {
      priors.put(parameter.id(), parameter.prior());
    }
    priors.put("act.purge", new Prior.Lognormal(1, 0.5));
    SortedMap<String, OwnParameter> own = new TreeMap<>();
    own.put("act.purge", new OwnParameter(1, "purges", "size of the purge of 2013", "assumption"));
    return new Case(
        "tiny",
        "Two tiny towns, January 2009 to August 2015",
        "Made by hand.",
        Path.of("cases/tiny"),
        setting(),
        priors,
        own,
        new TreeMap<>(Map.of("ford", "Ford & Bridge", "mill", "Mill")),
        new TreeMap<>(),
        new TreeMap<>(),
        windows(),
        claims(),
        Evidence.NONE,
        Credence.ASSUMPTION,
        new TreeMap<>(Map.of("case.yaml", "ab".repeat(32))),
        actNames());
  }

  private static List<Act> acts() {
    return List.of(
        new Act.Orders(
            LocalDate.of(2011, 12, 17),
            EnumSet.of(Agency.SAFETY),
            Size.named(Parameter.ORDERS_AFTER.id()),
            52),
        new Act.Purge(LocalDate.of(2013, 12, 12), Level.CENTRE, Size.named("act.purge")),
        new Act.Ease(LocalDate.of(2015, 1, 5), EnumSet.of(Agency.SAFETY), Size.of(0.2), 26));
  }

  private static Map<String, String> actNames() {
    Map<String, String> names = new TreeMap<>();
    List<String> inOrder = List.of("leadership changes", "executions at the centre", "an order");
    for (int i = 0; i < inOrder.size(); i++) {
      names.put(ActText.written(acts().get(i)), inOrder.get(i));
    }
    return names;
  }

  private static Setting setting() {
    Calendar calendar = Calendar.between(LocalDate.of(2009, 1, 1), LocalDate.of(2015, 8, 31), 26);
    return new Setting(
        List.of(place("mill", 9_000), place("ford", 21_000)),
        4,
        calendar,
        new Cadres(5, 5, 5),
        acts(),
        Parameters.defaults().withNamed("act.purge", 1),
        Set.of(),
        1);
  }

  private static Place place(String id, int residents) {
    return new Place(
        id,
        129,
        41,
        residents,
        0.2,
        new TreeSet<>(),
        Map.of(
            Agency.SAFETY, new Posts(40, 6, 1),
            Agency.SECURITY, new Posts(14, 2, 1)));
  }

  private static Windows windows() {
    return new Windows(
        span(2014, 9, 1, 2015, 8, 31),
        span(2009, 12, 17, 2011, 12, 16),
        span(2009, 1, 1, 2009, 12, 16),
        span(2010, 9, 1, 2015, 8, 31),
        new TreeMap<>());
  }

  private static Span span(int y1, int m1, int d1, int y2, int m2, int d2) {
    return new Span(LocalDate.of(y1, m1, d1), LocalDate.of(y2, m2, d2));
  }

  private static List<Claim> claims() {
    return List.of(
        claim("C1", "More safety officers leave", rise("exits", 1.25)),
        claim("C3", "More officers are attacked", rise("attacks", 1.25)),
        claim("C4", "Officers cannot crack down as they would", rise("restraint", 1.1)),
        claim(
            "C9",
            "In Ford a police chief was killed",
            new Ask.Happened(
                List.of("ford"),
                Agency.SAFETY,
                EnumSet.of(Rank.CHIEF, Rank.HEAD),
                Set.of(Gravity.KILLED),
                false,
                span(2010, 1, 4, 2012, 12, 30))),
        claim(
            "C11",
            "Those areas were thrown into turmoil",
            new Ask.Stirred(1.1, 8, List.of(), "past")),
        claim(
            "C15",
            "Officials are less eager to rise",
            new Ask.All(
                List.of(
                    new Ask.Fall("willingness-county", null, 1.15, "now", "before"),
                    new Ask.NearerFallsMore("now", "before")))));
  }

  private static Ask rise(String observable, double factor) {
    return new Ask.Rise(observable, Agency.SAFETY, factor, "now", "before");
  }

  private static Claim claim(String id, String says, Ask ask) {
    return new Claim(id, says, List.of("R01", "R02"), ask);
  }
}
