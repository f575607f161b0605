package backfire.model.setting;

import backfire.model.kind.Agency;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A town, district or county as a world is told of it.
 *
 * @param id the name in files and keys; display names are the case's business
 * @param lon degrees east
 * @param lat degrees north
 * @param residents people at full scale, at least 1
 * @param traders share of residents who live by trade, 0 to 1
 * @param links ids of the places it is linked to by road or rail
 * @param posts posts by agency, at full scale
 */
public record Place(
    String id,
    double lon,
    double lat,
    int residents,
    double traders,
    SortedSet<String> links,
    Map<Agency, Posts> posts) {
  public Place {
    if (residents < 1) {
      throw new IllegalArgumentException(id + " has no residents");
    }
    if (!(traders >= 0 && traders <= 1)) {
      throw new IllegalArgumentException(id + ": the share of traders is from 0 to 1");
    }
    links = Collections.unmodifiableSortedSet(new TreeSet<>(links));
    Map<Agency, Posts> all = new EnumMap<>(Agency.class);
    for (Agency agency : Agency.values()) {
      all.put(agency, posts.getOrDefault(agency, Posts.NONE));
    }
    posts = Collections.unmodifiableMap(all);
  }

  /** The posts of an agency here. */
  public Posts posts(Agency agency) {
    return posts.getOrDefault(agency, Posts.NONE);
  }
}
