package backfire.casebook.coding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is coded of a passage, as a form holds it: entries for the evidence of a case. Anything may
 * be left out: an id is given then, and what names another names the one that is coded with it;
 * what cannot be left out is found fault with by check.
 *
 * <p>The passage itself is no part of it.
 */
public record Coding(
    List<Outlet> outlets,
    List<Chain> chains,
    List<Incident> incidents,
    List<Report> reports,
    List<Claim> claims) {
  public Coding {
    outlets = all(outlets);
    chains = all(chains);
    incidents = all(incidents);
    reports = all(reports);
    claims = all(claims);
  }

  /** Who published. */
  public record Outlet(String id, String name, String note) {
    public Outlet {
      id = said(id);
      name = said(name);
      note = said(note);
    }
  }

  /**
   * What one origin said.
   *
   * @param letter the source's grade, A to F
   */
  public record Chain(String id, String outlet, String letter, String origin) {
    public Chain {
      id = said(id);
      outlet = said(outlet);
      letter = said(letter);
      origin = said(origin);
    }
  }

  /**
   * An attack.
   *
   * @param places any of them
   * @param rank any of them, or all
   * @param gravity any of them, or all
   * @param group yes, no, or left out where nobody knows
   * @param when two days, such as 2008-01-01 to 2009-12-31
   */
  public record Incident(
      String id,
      String says,
      List<String> places,
      String agency,
      List<String> rank,
      List<String> gravity,
      String group,
      String when) {
    public Incident {
      id = said(id);
      says = said(says);
      places = words(places);
      agency = said(agency);
      rank = words(rank);
      gravity = words(gravity);
      group = said(group);
      when = said(when);
    }
  }

  /**
   * A report.
   *
   * @param letter the source's grade; that of the chain if left out
   * @param digit the information's grade, 1 to 6
   * @param use scored or context
   * @param anyway likely, even or unlikely
   */
  public record Report(
      String id,
      String chain,
      String outlet,
      String url,
      String published,
      String when,
      String where,
      String kind,
      String letter,
      String digit,
      String use,
      String anyway,
      List<String> incidents,
      String basis,
      String says) {
    public Report {
      id = said(id);
      chain = said(chain);
      outlet = said(outlet);
      url = said(url);
      published = said(published);
      when = said(when);
      where = said(where);
      kind = said(kind);
      letter = said(letter);
      digit = said(digit);
      use = said(use);
      anyway = said(anyway);
      incidents = words(incidents);
      basis = said(basis);
      says = said(says);
    }
  }

  /**
   * A claim.
   *
   * @param reports that say it
   * @param incidents as which its attacks are scored
   * @param partOf the claim that it is a part of
   * @param against whether it speaks against the first story
   * @param because why it is shown and not scored
   * @param asked the question; null where none was chosen yet
   */
  public record Claim(
      String id,
      String says,
      List<String> reports,
      List<String> incidents,
      String partOf,
      Boolean against,
      String because,
      @Nullable Asked asked) {
    public Claim {
      id = said(id);
      says = said(says);
      reports = words(reports);
      incidents = words(incidents);
      partOf = said(partOf);
      against = Boolean.TRUE.equals(against);
      because = said(because);
    }
  }

  /**
   * A question, by the names that its form has.
   *
   * @param form such as rise
   * @param fields words by name: one for most, several for places or windows; others of a
   *     comparison by more-than.agency and more-than.places; values as 2006: 10
   * @param parts the questions of all
   */
  public record Asked(String form, Map<String, List<String>> fields, List<Asked> parts) {
    public Asked {
      form = said(form);
      Map<String, List<String>> named = new TreeMap<>();
      (fields == null ? Map.<String, List<String>>of() : fields)
          .forEach((name, values) -> named.put(said(name), words(values)));
      fields = Map.copyOf(named);
      parts = all(parts);
    }
  }

  /** A text on one line; empty if it is left out. */
  private static String said(@Nullable String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> words(@Nullable List<String> words) {
    return words == null
        ? List.of()
        : words.stream().map(Coding::said).filter(word -> !word.isEmpty()).toList();
  }

  private static <T> List<T> all(@Nullable List<T> entries) {
    return entries == null ? List.of() : List.copyOf(entries);
  }
}
