package backfire.lab.ensemble;

import java.util.List;
import java.util.SortedMap;

/**
 * What is kept of a finished world besides its tables; everything that is said of an ensemble is
 * made from these, in the order of worlds.
 *
 * @param world its number
 * @param seed its luck
 * @param digest of its events and rows
 * @param free the values of the free parameters in it
 * @param readings every observable in every window
 * @param tracks the curves
 * @param places what a map shows
 * @param kinds attacks of the past years by motive and gravity
 * @param claims the answers, in the case's order
 * @param incidents the gravest attacks, gravest first
 * @param attacks how many attacks there were
 * @param idleActs acts that found nothing to do
 * @param tables the names of the tables that are stored of it
 */
public record WorldResult(
    int world,
    long seed,
    String digest,
    SortedMap<String, Double> free,
    List<Reading> readings,
    List<Track> tracks,
    List<PlaceTrack> places,
    Kinds kinds,
    List<ClaimAnswer> claims,
    List<Incident> incidents,
    long attacks,
    List<IdleAct> idleActs,
    List<String> tables,
    Toil toil) {
  public WorldResult {
    readings = List.copyOf(readings);
    tracks = List.copyOf(tracks);
    places = List.copyOf(places);
    claims = List.copyOf(claims);
    incidents = List.copyOf(incidents);
    idleActs = List.copyOf(idleActs);
    tables = List.copyOf(tables);
  }

  /** This world when its tables are stored, and what it took. */
  public WorldResult stored(List<String> stored, Toil took) {
    return new WorldResult(
        world, seed, digest, free, readings, tracks, places, kinds, claims, incidents, attacks,
        idleActs, stored, took);
  }
}
