package backfire.lab.store;

import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.Mood;
import backfire.model.observe.RankCount;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** SHA-256 of what was observed of a world, and of a study's worlds. */
public final class Digest {
  /*
   * What is hashed, little-endian, in this order: events; then for each observed week the counts of
   * each place and agency, the moods of each place, the willingness of each level and the salience;
   * then for each year the sums of each place, agency and rank. Places go by id, never by row or
   * name. Events go by week, place, kind, who, whom, so that an engine which visits places in another
   * order has the same digest. Numbers are doubles with −0 as 0 and one NaN; a string is its length
   * in bytes and its UTF-8; an enum constant is its name, so that adding one changes no digest.
   *
   * It is taken of the chronicle, which has every week, before anything is stored: whether tables
   * have weeks or quarters changes no digest.
   */
  private static final Agency[] AGENCIES = Agency.values();
  private static final Rank[] RANKS = Rank.values();
  private static final Level[] LEVELS = Level.values();
  private static final RankCount[] RANK_COUNTS = RankCount.values();
  private static final Mood[] MOODS = Mood.values();

  private Digest() {}

  /** The digest of a world, in hexadecimal. */
  public static String of(Chronicle chronicle) {
    LittleEndian out = new LittleEndian();
    out.text("backfire world 1");
    int[] places =
        IntStream.range(0, chronicle.placeIds().size())
            .boxed()
            .sorted(Comparator.comparing(chronicle.placeIds()::get))
            .mapToInt(Integer::intValue)
            .toArray();
    out.number(places.length);
    for (int place : places) {
      out.text(chronicle.placeIds().get(place));
    }
    events(chronicle, out);
    weeks(chronicle, places, out);
    years(chronicle, places, out);
    return out.sha256();
  }

  /** The digest of a study: over the digests of its worlds, in world order. */
  public static String ofStudy(List<String> worldDigests) {
    LittleEndian out = new LittleEndian();
    worldDigests.forEach(digest -> out.bytes(HexFormat.of().parseHex(digest)));
    return out.sha256();
  }

  private static void events(Chronicle chronicle, LittleEndian out) {
    List<Event> events =
        chronicle.events().stream()
            .sorted(
                Comparator.comparingInt(Event::week)
                    .thenComparing(Event::place)
                    .thenComparing(EventCode::kind)
                    .thenComparingLong(Event::who)
                    .thenComparingLong(Event::whom))
            .toList();
    out.number(events.size());
    events.forEach(event -> EventCode.write(event, out));
  }

  private static void weeks(Chronicle chronicle, int[] places, LittleEndian out) {
    out.number(chronicle.calendar().weeks());
    double[] counts = new double[Count.values().length];
    for (int week = 0; week < chronicle.calendar().weeks(); week++) {
      for (int place : places) {
        for (Agency agency : AGENCIES) {
          chronicle.counts(week, place, agency, counts);
          out.reals(counts);
        }
        for (Mood mood : MOODS) {
          out.real(chronicle.mood(mood, week, place));
        }
      }
      for (Level level : LEVELS) {
        out.real(chronicle.willingness(week, level));
      }
      out.real(chronicle.salience(week));
    }
  }

  private static void years(Chronicle chronicle, int[] places, LittleEndian out) {
    for (int i = 0; i < chronicle.years(); i++) {
      int year = chronicle.firstYear() + i;
      out.number(year);
      for (int place : places) {
        for (Agency agency : AGENCIES) {
          for (Rank rank : RANKS) {
            for (RankCount count : RANK_COUNTS) {
              out.real(chronicle.rankCount(count, year, place, agency, rank));
            }
          }
        }
      }
    }
  }
}
