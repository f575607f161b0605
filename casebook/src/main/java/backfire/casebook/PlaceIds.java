package backfire.casebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Ids of places that are made of their names. */
final class PlaceIds {
  /** So that a number has room behind it. */
  private static final int LONGEST = 36;

  private PlaceIds() {}

  /** The id that a place has, or one made of its name; with a number if another has it. */
  static String free(FoundPlace place, Set<String> taken) {
    String id = PlacesFile.ID.matcher(place.id()).matches() ? place.id() : made(place.name());
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = shortened(id) + "-" + i;
    }
    return free;
  }

  /** Ch’ŏngjin is chongjin; a name without such letters is place. */
  private static String made(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’ʼ]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.isEmpty()) {
      return "place";
    }
    return shortened(plain.matches("[a-z].*") ? plain : "place-" + plain);
  }

  private static String shortened(String id) {
    return id.length() > LONGEST ? id.substring(0, LONGEST) : id;
  }
}
