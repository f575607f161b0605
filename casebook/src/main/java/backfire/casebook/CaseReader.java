package backfire.casebook;

import backfire.casebook.Case.Border;
import backfire.casebook.Case.Span;
import backfire.casebook.Case.Windows;
import backfire.model.act.ActText;
import backfire.model.kind.Agency;
import backfire.model.setting.Cadres;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a case's folder: all its files, then what they say of each other. */
final class CaseReader {
  static final String CASE = "case.yaml";

  /** Libraries read YAML of three million letters and no more. */
  static final int MOST_BYTES = 2 << 20;

  private static final int MOST_WEEKS = 16_000;
  private static final int MOST_OFFICIALS = 10_000_000;
  private static final Span ANY = new Span(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
  private static final List<String> NAMES =
      List.of(
          "title",
          "summary",
          "from",
          "to",
          "burn-in",
          "household",
          "cadres",
          "windows",
          "posts",
          "timeline",
          "parameters");

  private final Path folder;
  private final Problems problems;
  private final FileText files;

  /**
   * Of a folder.
   *
   * @param drafts texts that stand for those of its files, by path within the folder
   */
  CaseReader(Path folder, Map<String, String> drafts, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    this.files = new FileText(folder, drafts, problems);
  }

  /** The case, unless something is wrong. */
  Optional<Case> read() {
    try {
      return readAll();
    } catch (Problems.TooMany e) {
      return Optional.empty(); // they have been noted
    }
  }

  private Optional<Case> readAll() {
    Problems.In in = problems.in(CASE);
    SortedMap<String, PlacesFile.Line> places = PlacesFile.read(files, problems);
    Optional<Located> root = files.read(CASE, MOST_BYTES).flatMap(t -> TreeText.yaml(t, in));
    boolean nowhere = places.isEmpty() && !problems.wrong().isEmpty();
    if (root.isEmpty() || nowhere) {
      return Optional.empty(); // all else would only be wrong because of it
    }
    Form form = Form.of(root.get(), in, "the case", NAMES);
    Optional<Span> said = observed(form, in);
    Optional<Calendar> calendar = calendar(form, in, said);
    Span observed = said.orElse(ANY); // else every other date would be wrong because of it
    Optional<Windows> windows = form.need("windows").map(w -> WindowsSection.read(w, in, observed));
    PostsSection posts = PostsSection.read(form.need("posts"), in, places);
    ParametersSection parameters = ParametersSection.read(form.find("parameters"), in);
    ActText grammar = new ActText(observed.from(), places.keySet(), parameters.values());
    TimelineSection timeline =
        TimelineSection.read(
            form.find("timeline"),
            in,
            grammar,
            observed,
            calendar.map(c -> c.monday(0)).orElse(ANY.from()));
    Cadres cadres = cadres(form, in, places.size());
    double household = form.number("household", 1, 20);
    String title = form.text("title");
    String summary = form.text("summary");
    Set<String> named = windows.map(w -> w.all().keySet()).orElse(Set.copyOf(WindowsSection.USUAL));
    EvidenceFiles evidence = new EvidenceFiles(places.keySet(), named, observed);
    boolean whole = new EvidenceFolder(files, problems).read(evidence);
    CredenceFile credence = CredenceFile.read(files, problems);
    evidence.refer(parameters.reports(), in);
    evidence.refer(timeline.reports(), in);
    if (whole) {
      evidence.finish(); // else what cannot be found may stand where nothing could be read
    }
    Map<String, Outline> outlines = OutlinesFile.read(files, problems, places);
    if (!problems.wrong().isEmpty() || windows.isEmpty() || calendar.isEmpty()) {
      return Optional.empty();
    }
    Setting setting =
        new Setting(
            places(places, posts.byPlace()),
            household,
            calendar.get(),
            cadres,
            timeline.acts(),
            parameters.values(),
            Set.of(),
            1);
    Case read =
        new Case(
            Casebook.name(folder),
            title,
            summary,
            folder,
            setting,
            parameters.priors(),
            parameters.own(),
            names(places),
            borders(places),
            provinces(places),
            windows.get(),
            evidence.claims(),
            evidence.evidence(),
            credence.credence(),
            files.digests(),
            timeline.shown());
    // What is odd is asked of a case that is right: else it may only be odd because of what is
    // wrong.
    OddPlaces.noteApart(places, problems.in(PlacesFile.NAME));
    OddPlaces.noteWithoutProvince(places, problems.in(PlacesFile.NAME));
    OddPlaces.noteOutside(outlines, places, problems.in(OutlinesFile.NAME));
    OddPosts.note(posts, setting, in);
    OddActs.note(timeline.placed(), read, in);
    OddParameters.note(parameters, read, in);
    Set<String> asked = OddClaims.note(evidence.asked(), read);
    form.find("windows").ifPresent(w -> OddWindows.note(w, asked, in));
    evidence.noteOdd();
    credence.noteOdd();
    return Optional.of(read);
  }

  /** The observed time, unless what is said of it is wrong. */
  private static Optional<Span> observed(Form form, Problems.In in) {
    Optional<LocalDate> from = form.date("from");
    Optional<LocalDate> to = form.date("to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      form.find("to").ifPresent(t -> in.wrong(t, "to", "a day not before " + from.get()));
      return Optional.empty();
    }
    return Optional.of(new Span(from.get(), to.get()));
  }

  private static Optional<Calendar> calendar(Form form, Problems.In in, Optional<Span> observed) {
    int burnIn = form.whole("burn-in", 0, MOST_WEEKS);
    try {
      return observed.map(o -> Calendar.between(o.from(), o.to(), burnIn));
    } catch (IllegalArgumentException e) {
      form.find("to")
          .ifPresent(t -> in.wrong(t, "weeks with the burn-in", "at most " + MOST_WEEKS));
      return Optional.empty();
    }
  }

  private static Cadres cadres(Form form, Problems.In in, int places) {
    List<String> names = List.of("county", "province", "centre", "source");
    Optional<Form> cadres = form.need("cadres").map(c -> Form.of(c, in, "cadres", names));
    return cadres
        .map(
            c ->
                new Cadres(
                    c.whole("county", 1, Math.min(100_000, MOST_OFFICIALS / Math.max(1, places))),
                    c.whole("province", 1, 100_000),
                    c.whole("centre", 1, 100_000)))
        .orElse(new Cadres(1, 1, 1));
  }

  private static List<Place> places(
      SortedMap<String, PlacesFile.Line> lines, Map<String, Map<Agency, Posts>> posts) {
    return lines.entrySet().stream()
        .map(
            e -> {
              PlacesFile.Line line = e.getValue();
              return new Place(
                  e.getKey(),
                  line.lon(),
                  line.lat(),
                  line.residents(),
                  line.traders(),
                  line.links(),
                  posts.getOrDefault(e.getKey(), Map.of()));
            })
        .toList();
  }

  private static SortedMap<String, String> names(SortedMap<String, PlacesFile.Line> lines) {
    SortedMap<String, String> names = new TreeMap<>();
    lines.forEach((id, line) -> names.put(id, line.name()));
    return names;
  }

  private static SortedMap<String, Border> borders(SortedMap<String, PlacesFile.Line> lines) {
    SortedMap<String, Border> borders = new TreeMap<>();
    lines.forEach((id, line) -> borders.put(id, line.border()));
    return borders;
  }

  private static SortedMap<String, String> provinces(SortedMap<String, PlacesFile.Line> lines) {
    SortedMap<String, String> provinces = new TreeMap<>();
    lines.forEach((id, line) -> line.province().ifPresent(p -> provinces.put(id, p)));
    return provinces;
  }
}
