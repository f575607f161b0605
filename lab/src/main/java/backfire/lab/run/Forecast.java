package backfire.lab.run;

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
 * @param secondsOfWorld on one core to itself
 * @param disk bytes of the run's folder
 */
record Forecast(int worlds, long people, long heapOfWorld, double secondsOfWorld, long disk) {
  /*
   * Measured with north-hamgyong on two cores (AMD EPYC, virtual), JDK 25, parallel collector; how,
   * and how near they come, is in docs/performance.md. Memory is what is alive after a full
   * collection in the last week, with room for the collector to work in; time was taken on an idle
   * machine, and another one may be twice as fast or as slow.
   */
  private static final double BYTES_A_PERSON = 145;
  private static final double BYTES_AN_OFFICER_WEEK = 0.8;
  private static final double BYTES_A_PLACE_WEEK = 850;
  private static final double ROOM_FOR_THE_COLLECTOR = 1.15;
  private static final long BYTES_OF_THE_PROGRAM = 32L << 20;

  private static final double NS_A_PERSON = 450;
  private static final double NS_AN_OFFICER_WEEK = 160;
  private static final double NS_A_STOP = 70;
  private static final double NS_A_STORED_PLACE_WEEK = 90_000;
  private static final double SECONDS_TO_WARM_UP = 1;

  private static final double STORED_BYTES_A_PLACE_WEEK = 200;
  private static final double STORED_BYTES_AN_OFFICER_WEEK = 0.05;
  private static final long STORED_BYTES_A_WORLD = 200_000;
  private static final long STORED_BYTES_A_RUN = 4_000_000;
  private static final double DATABASE_TO_TABLES = 1.8;

  /** Of some worlds of an order. */
  static Forecast of(Order order, int worlds) {
    Study study = order.study();
    Setting setting = order.ofCase().setting();
    double people = 0;
    double officers = 0;
    for (Place place : setting.places()) {
      people += Math.max(1, study.scale() * place.residents());
      for (Agency agency : Agency.values()) {
        officers += study.scale() * place.posts(agency).total();
      }
    }
    double officerWeeks = officers * setting.calendar().total();
    double placeWeeks = (double) setting.places().size() * setting.calendar().weeks();
    double seconds =
        1e-9
            * (people * NS_A_PERSON
                + officerWeeks * (NS_AN_OFFICER_WEEK + NS_A_STOP * stops(setting, study))
                + placeWeeks * NS_A_STORED_PLACE_WEEK);
    double heap =
        people * BYTES_A_PERSON
            + officerWeeks * BYTES_AN_OFFICER_WEEK
            + placeWeeks * BYTES_A_PLACE_WEEK;
    double tables =
        placeWeeks * STORED_BYTES_A_PLACE_WEEK
            + officers * setting.calendar().weeks() * STORED_BYTES_AN_OFFICER_WEEK
            + STORED_BYTES_A_WORLD;
    double disk = worlds * tables * (order.database() ? 1 + DATABASE_TO_TABLES : 1);
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

  /** From the first world to the report. */
  double seconds(int threads, int cores) {
    return SECONDS_TO_WARM_UP + worlds * secondsOfWorld / Math.min(threads, cores);
  }

  private int atOnce(int threads) {
    return Math.max(1, Math.min(threads, worlds));
  }
}
