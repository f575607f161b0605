package backfire.casebook.coding;

import backfire.casebook.Case;
import backfire.casebook.Claim;
import backfire.casebook.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives ids to what has none, and has what names nothing name what is coded with it: a chain its
 * outlet, a report its chain and incidents, a claim its reports.
 */
public final class Named {
  private final Evidence there;
  private final List<Claim> claims;
  private final Coding coding;

  private Named(Case of, Coding coding) {
    this.there = of.evidence();
    this.claims = of.claims();
    this.coding = coding;
  }

  /** The coding with ids that are not taken in a case. */
  public static Coding in(Case of, Coding coding) {
    return new Named(of, coding).all();
  }

  private Coding all() {
    List<Coding.Outlet> outlets = outlets();
    String outlet = only(outlets.stream().map(Coding.Outlet::id).toList());
    List<Coding.Chain> chains = chains(outlet);
    String chain = only(chains.stream().map(Coding.Chain::id).toList());
    List<Coding.Incident> incidents = incidents();
    List<Coding.Report> reports =
        reports(chain, chains, incidents.stream().map(Coding.Incident::id).toList());
    return new Coding(
        outlets,
        chains,
        incidents,
        reports,
        claims(reports.stream().map(Coding.Report::id).toList()));
  }

  /** The one that there is, or nothing. */
  private static String only(List<String> ids) {
    return ids.size() == 1 ? ids.getFirst() : "";
  }

  private static String or(String said, String otherwise) {
    return said.isEmpty() ? otherwise : said;
  }

  private static FreeIds free(Collection<String> taken, List<String> chosen) {
    FreeIds free = new FreeIds(taken);
    chosen.forEach(free::take);
    return free;
  }

  private List<Coding.Outlet> outlets() {
    FreeIds free =
        free(there.outlets().keySet(), coding.outlets().stream().map(Coding.Outlet::id).toList());
    List<Coding.Outlet> named = new ArrayList<>();
    for (Coding.Outlet one : coding.outlets()) {
      String id = one.id().isEmpty() ? free.of(one.name(), "outlet") : one.id();
      named.add(new Coding.Outlet(id, one.name(), one.note()));
    }
    return named;
  }

  private List<Coding.Chain> chains(String outlet) {
    FreeIds free =
        free(there.chains().keySet(), coding.chains().stream().map(Coding.Chain::id).toList());
    List<Coding.Chain> named = new ArrayList<>();
    for (Coding.Chain one : coding.chains()) {
      String id = one.id().isEmpty() ? free.of(one.origin(), "chain") : one.id();
      named.add(new Coding.Chain(id, or(one.outlet(), outlet), one.letter(), one.origin()));
    }
    return named;
  }

  private List<Coding.Incident> incidents() {
    FreeIds free =
        free(
            there.incidents().keySet(),
            coding.incidents().stream().map(Coding.Incident::id).toList());
    List<Coding.Incident> named = new ArrayList<>();
    for (Coding.Incident one : coding.incidents()) {
      String id = one.id().isEmpty() ? free.of(one.says(), "incident") : one.id();
      named.add(
          new Coding.Incident(
              id,
              one.says(),
              one.places(),
              one.agency(),
              one.rank(),
              one.gravity(),
              one.group(),
              one.when()));
    }
    return named;
  }

  private List<Coding.Report> reports(
      String chain, List<Coding.Chain> chains, List<String> incidents) {
    Set<String> others = there.reports().keySet();
    FreeIds free = free(others, coding.reports().stream().map(Coding.Report::id).toList());
    List<Coding.Report> named = new ArrayList<>();
    for (Coding.Report one : coding.reports()) {
      String of = or(one.chain(), chain);
      Coding.Chain from = chain(of, chains);
      named.add(
          new Coding.Report(
              one.id().isEmpty() ? free.next(others, "R") : one.id(),
              of,
              or(one.outlet(), from.outlet()),
              one.url(),
              one.published(),
              one.when(),
              one.where(),
              one.kind(),
              or(one.letter(), from.letter()),
              one.digit(),
              one.use(),
              one.anyway(),
              one.incidents().isEmpty() ? incidents : one.incidents(),
              one.basis(),
              one.says()));
    }
    return named;
  }

  /** The chain of that id, coded or there; one that says nothing if there is none. */
  private Coding.Chain chain(String id, List<Coding.Chain> coded) {
    Evidence.Chain known = there.chains().get(id);
    Coding.Chain none =
        known == null
            ? new Coding.Chain(id, "", "", "")
            : new Coding.Chain(id, known.outlet(), String.valueOf(known.letter()), known.origin());
    return coded.stream().filter(c -> c.id().equals(id)).findFirst().orElse(none);
  }

  private List<Coding.Claim> claims(List<String> reports) {
    FreeIds free =
        free(
            claims.stream().map(Claim::id).toList(),
            coding.claims().stream().map(Coding.Claim::id).toList());
    List<Coding.Claim> named = new ArrayList<>();
    for (Coding.Claim one : coding.claims()) {
      named.add(
          new Coding.Claim(
              one.id().isEmpty() ? free.next(row(one.against()), "C") : one.id(),
              one.says(),
              one.reports().isEmpty() ? reports : one.reports(),
              one.incidents(),
              one.partOf(),
              one.against(),
              one.because(),
              one.asked()));
    }
    return named;
  }

  /** The ids of claims that speak for the same side: they may have letters of their own. */
  private Set<String> row(boolean against) {
    Set<String> same =
        claims.stream()
            .filter(c -> c.against() == against)
            .map(Claim::id)
            .collect(Collectors.toSet());
    return same.isEmpty() ? claims.stream().map(Claim::id).collect(Collectors.toSet()) : same;
  }
}
