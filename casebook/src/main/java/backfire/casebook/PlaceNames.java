package backfire.casebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Under which names a table or a map has what is known of places: columns of CSV, properties of
 * GeoJSON. Where a name is left out, the usual one is looked for.
 */
public record PlaceNames(
    @Nullable String id,
    @Nullable String name,
    @Nullable String lon,
    @Nullable String lat,
    @Nullable String residents,
    @Nullable String traders,
    @Nullable String border,
    @Nullable String province) {
  private static final List<String> NAMES = List.of("name", "Name", "NAME", "name_en", "title");
  private static final List<String> LON = List.of("lon", "lng", "longitude", "x", "Lon", "LON");
  private static final List<String> LAT = List.of("lat", "latitude", "y", "Lat", "LAT");

  /** The usual names. */
  public static final PlaceNames USUAL =
      new PlaceNames(null, null, null, null, null, null, null, null);

  /** A name that was said, or the first usual one that is there. */
  private static String found(
      @Nullable String said, List<String> usual, Predicate<String> isThere) {
    return Optional.ofNullable(said)
        .filter(word -> !word.isBlank())
        .or(() -> usual.stream().filter(isThere).findFirst())
        .orElse(usual.getFirst());
  }

  String idIn(Predicate<String> isThere) {
    return found(id, List.of("id"), isThere);
  }

  String nameIn(Predicate<String> isThere) {
    return found(name, NAMES, isThere);
  }

  String lonIn(Predicate<String> isThere) {
    return found(lon, LON, isThere);
  }

  String latIn(Predicate<String> isThere) {
    return found(lat, LAT, isThere);
  }

  String residentsIn(Predicate<String> isThere) {
    return found(residents, List.of("residents", "population", "pop"), isThere);
  }

  String tradersIn(Predicate<String> isThere) {
    return found(traders, List.of("traders"), isThere);
  }

  String borderIn(Predicate<String> isThere) {
    return found(border, List.of("border"), isThere);
  }

  String provinceIn(Predicate<String> isThere) {
    return found(province, List.of("province"), isThere);
  }
}
