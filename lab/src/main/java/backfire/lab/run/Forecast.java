package backfire.lab.run;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.model.kind.Agency;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;

/**
 * What a run will take: estimates, from its size alone.
 *
 * @param worlds to be made
 * @param people in each
 * @param heapOfWorld bytes that the JVM's heap needs for one world while it is made
 * @param secondsOfWorld on one core to itself, in the mean
 * @param disk bytes of the run's folder
 */
record Forecast(int worlds, long people, long heapOfWorld, double secondsOfWorld, long disk) {
  /*
   * Measured with north-hamgyong and north-korea on two cores (AMD EPYC, virtual), JDK 25, parallel
   * collector; how, and how near they come, is in docs/performance.md. Memory is what is alive after
   * a full collection in the last week, with room for the collector to work in; that of places and
   * weeks is the chronicle's columns. Time was taken on an idle machine, and another one may be twice
   * as fast or as slow.
   */
  private static final double BYTES_A_PERSON = 145;
  private static final double BYTES_AN_OFFICER_WEEK = 0.8;
  private static final double BYTES_A_PLACE_WEEK = 1060;
  private static final double ROOM_FOR_THE_COLLECTOR = 1.15;
  private static final long BYTES_OF_THE_PROGRAM = 32L << 20;

  private static final double NS_A_PERSON = 450;
  private static final double NS_AN_OFFICER_WEEK = 130;
  private static final double NS_A_STOP = 45;
  private static final double NS_A_PLACE_WEEK = 1_700;
  private static final double NS_A_MEASURED_PLACE_WEEK = 2_300;
  private static final double NS_A_STORED_PLACE_WEEK = 13_000;
  private static final double NS_A_WEEKLY_PLACE_WEEK = 25_000;
  private static final double NS_A_QUARTERLY_PLACE_WEEK = 3_000;
  private static final double SECONDS_TO_WARM_UP = 1;

  /** What a table takes, by places times weeks and by officers times weeks. */
  private record Bytes(double aPlaceWeek, double anOfficerWeek) {
    double of(double placeWeeks, double officerWeeks) {
      return aPlaceWeek * placeWeeks + anOfficerWeek * officerWeeks;
    }
  }

  private static final Bytes ALWAYS = new Bytes(7.5, 0.06);
  private static final Bytes BY_WEEK = new Bytes(120, 0.07);
  private static final Bytes BY_QUARTER = new Bytes(14, 0.02);
  private static final long STORED_BYTES_A_WORLD = 100_000;
  private static final long STORED_BYTES_A_RUN = 4_000_000;
  private static final double DATABASE_TO_TABLES = 1.9;

  /** How many worlds are stored, and how. */
  private record Stored(int worlds, int byWeek, int byQuarter, double tablesToDisk) {
    static final Stored NOTHING = new Stored(0, 0, 0, 0);

    static Stored of(Order order, int worlds) {
      long weekly = order.study().worlds().stream().filter(order.rows()::isWeekly).count();
      return new Stored(
          worlds,
          (int) Math.min(worlds, weekly),
          order.rows().isQuarterly() ? worlds : 0,
          order.database() ? 1 + DATABASE_TO_TABLES : 1);
    }
  }

  /** Of some worlds of an order. */
  static Forecast of(Order order, int worlds) {
    return of(order.ofCase().setting(), order.study(), worlds, Stored.of(order, worlds));
  }

  /** Of the worlds of a study that are stored nowhere. */
  static Forecast ofGlance(Case ofCase, Study study) {
    return of(ofCase.setting(), study, study.worlds().size(), Stored.NOTHING);
  }

  private static Forecast of(Setting setting, Study study, int worlds, Stored stored) {
    double people = 0;
    double officers = 0;
    for (Place place : setting.places()) {
      people += Math.max(1, study.scale() * place.residents());
      for (Agency agency : Agency.values()) {
        officers += study.scale() * place.posts(agency).total();
      }
    }
    double officerWeeks = officers * setting.calendar().total();
    double lived = (double) setting.places().size() * setting.calendar().total();
    double placeWeeks = (double) setting.places().size() * setting.calendar().weeks();
    double storing =
        NS_A_MEASURED_PLACE_WEEK * worlds
            + NS_A_STORED_PLACE_WEEK * stored.worlds()
            + NS_A_WEEKLY_PLACE_WEEK * stored.byWeek()
            + NS_A_QUARTERLY_PLACE_WEEK * stored.byQuarter();
    double seconds =
        1e-9
            * (people * NS_A_PERSON
                + officerWeeks * (NS_AN_OFFICER_WEEK + NS_A_STOP * stops(setting, study))
                + lived * NS_A_PLACE_WEEK
                + placeWeeks * storing / Math.max(1, worlds));
    double heap =
        people * BYTES_A_PERSON
            + officerWeeks * BYTES_AN_OFFICER_WEEK
            + placeWeeks * BYTES_A_PLACE_WEEK;
    double observed = officers * setting.calendar().weeks();
    double tables =
        worlds * (ALWAYS.of(placeWeeks, observed) + STORED_BYTES_A_WORLD)
            + stored.byWeek() * BY_WEEK.of(placeWeeks, observed)
            + stored.byQuarter() * BY_QUARTER.of(placeWeeks, observed);
    double disk = tables * stored.tablesToDisk();
    return new Forecast(
        worlds,
        Math.round(people),
        Math.round(heap * ROOM_FOR_THE_COLLECTOR),
        seconds,
        Math.round(disk) + STORED_BYTES_A_RUN);
  }

  private static double stops(Setting setting, Study study) {
    Parameters parameters = setting.parameters();
    Double set = study.set().get(Parameter.STOPS_PER_WEEK.id());
    return set == null ? parameters.get(Parameter.STOPS_PER_WEEK) : set;
  }

  /** Bytes of heap for so many worlds at once. */
  long heap(int threads) {
    return BYTES_OF_THE_PROGRAM + atOnce(threads) * heapOfWorld;
  }

  /** From the start of the program to the report. */
  double seconds(int threads, int cores) {
    return SECONDS_TO_WARM_UP + worlds * secondsOfWorld / Math.min(threads, cores);
  }

  /** Worlds at once for which there is memory; 0 if there is none for one. */
  int fitting(Limits limits) {
    long room = limits.heap() - BYTES_OF_THE_PROGRAM;
    return room < heapOfWorld ? 0 : (int) Math.min(Integer.MAX_VALUE, room / heapOfWorld);
  }

  private int atOnce(int threads) {
    return Math.max(1, Math.min(threads, worlds));
  }
}
