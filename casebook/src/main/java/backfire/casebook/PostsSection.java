package backfire.casebook;

import backfire.casebook.Located.Entry;
import backfire.model.kind.Agency;
import backfire.model.setting.Posts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code posts} of a case: for each agency a rule by residents, and places that differ from it.
 *
 * <pre>
 *   safety: {per-thousand: 7.0, line-per-chief: 12, source: …}
 *   customs: {line-per-chief: 12, places: {rason: 60, musan: {line: 12, chiefs: 1, heads: 1}}, source: …}
 * </pre>
 *
 * Each agency has one head in a place where it has a post at all, and one chief for so many line
 * officers.
 */
final class PostsSection {
  private static final List<String> NAMES =
      List.of("per-thousand", "line-per-chief", "places", "source");
  private static final List<String> RANKS = List.of("line", "chiefs", "heads");

  /** The most posts of an agency in a place, and of all in all places. */
  private static final int MOST_POSTS = 10_000_000;

  private final Problems.In problems;
  private final SortedMap<String, PlacesFile.Line> places;
  private final Map<String, Map<Agency, Posts>> posts = new TreeMap<>();
  private final Map<String, Map<Agency, Located>> written = new TreeMap<>();

  private PostsSection(Problems.In problems, SortedMap<String, PlacesFile.Line> places) {
    this.problems = problems;
    this.places = places;
  }

  static PostsSection read(
      Optional<Located> section, Problems.In problems, SortedMap<String, PlacesFile.Line> places) {
    PostsSection posts = new PostsSection(problems, places);
    List<String> agencies = Arrays.stream(Agency.values()).map(Agency::id).toList();
    section.ifPresent(
        s -> {
          Form form = Form.of(s, problems, "posts", agencies);
          for (Agency agency : Agency.values()) {
            form.find(agency.id()).ifPresent(a -> posts.agency(agency, a));
          }
          posts.required(s);
          posts.total(s);
        });
    return posts;
  }

  /** The posts by place and agency. */
  Map<String, Map<Agency, Posts>> byPlace() {
    return posts;
  }

  /** Where the posts of an agency in a place are said, which may be the rule for all places. */
  Optional<Located> findWritten(String place, Agency agency) {
    return Optional.ofNullable(written.getOrDefault(place, Map.of()).get(agency));
  }

  private void agency(Agency agency, Located located) {
    Form form = Form.of(located, problems, "posts of " + agency.id(), NAMES);
    form.text("source");
    double perThousand = form.numberOr("per-thousand", 0, 1_000, 0);
    double linePerChief = form.numberOr("line-per-chief", 1, 10_000, 12);
    places.forEach(
        (id, place) -> {
          long total = Math.round(perThousand * place.residents() / 1_000);
          if (total > MOST_POSTS) {
            problems.wrong(
                located, "posts of " + agency.id() + " in " + id, "at most " + MOST_POSTS);
          }
          put(id, agency, split((int) Math.min(total, MOST_POSTS), linePerChief), located);
        });
    form.find("places").ifPresent(p -> exceptions(agency, p, linePerChief));
  }

  private void exceptions(Agency agency, Located located, double linePerChief) {
    for (Entry entry : Form.entries(located, problems, "places", PlacesFile.MOST_PLACES)) {
      if (!places.containsKey(entry.key().text())) {
        problems.unknown(entry.key(), "place", places.keySet());
        continue;
      }
      put(entry.key().text(), agency, posts(entry.value(), linePerChief), entry.key());
    }
  }

  private Posts posts(Located located, double linePerChief) {
    if (located instanceof Located.Scalar) {
      return split(Form.whole(located, problems, "posts", 0, MOST_POSTS), linePerChief);
    }
    Form form = Form.of(located, problems, "posts", RANKS);
    return new Posts(
        form.whole("line", 0, MOST_POSTS),
        form.wholeOr("chiefs", 0, MOST_POSTS, 0),
        form.wholeOr("heads", 0, MOST_POSTS, 0));
  }

  private void put(String place, Agency agency, Posts of, Located at) {
    posts.computeIfAbsent(place, p -> new EnumMap<>(Agency.class)).put(agency, of);
    written.computeIfAbsent(place, p -> new EnumMap<>(Agency.class)).put(agency, at);
  }

  /** One head, then one chief for so many line officers: at least one where two are left. */
  static Posts split(int total, double linePerChief) {
    if (total == 0) {
      return Posts.NONE;
    }
    int rest = total - 1;
    int chiefs = rest < 2 ? 0 : (int) Math.max(1, Math.round(rest / (1 + linePerChief)));
    return new Posts(rest - chiefs, chiefs, 1);
  }

  private void total(Located at) {
    long total =
        posts.values().stream()
            .flatMap(p -> p.values().stream())
            .mapToLong(p -> (long) p.line() + p.chiefs() + p.heads())
            .sum();
    if (total > MOST_POSTS) {
      problems.wrong(
          at.line(),
          at.column(),
          "posts of all places",
          Long.toString(total),
          "at most " + MOST_POSTS,
          null);
    }
  }

  private void required(Located at) {
    boolean any =
        posts.values().stream().anyMatch(p -> p.values().stream().anyMatch(q -> q.total() > 0));
    if (!any && !places.isEmpty()) {
      problems.wrong(at, "posts", "at least one post in some place");
    }
  }
}
