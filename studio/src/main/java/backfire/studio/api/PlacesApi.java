package backfire.studio.api;

import backfire.casebook.Casebook;
import backfire.casebook.Checked;
import backfire.casebook.ImportPlaces;
import backfire.casebook.ImportPlaces.Format;
import backfire.casebook.ImportPlaces.Texts;
import backfire.casebook.PlaceNames;
import backfire.lab.ensemble.StudyProblem;
import backfire.studio.api.Problem.Finding;
import backfire.studio.shelf.CaseFiles;
import backfire.studio.shelf.CaseShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Places of a case that are drawn, or imported from a map or a table. */
public final class PlacesApi {
  private final CaseShelf shelf;

  /** Of a shelf. */
  public PlacesApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Places that are to be imported: a map or a table.
   *
   * @param geojson a FeatureCollection with points and outlines
   * @param csv a table with a header, values between commas
   * @param names under which names it has what; the usual ones where left out
   * @param adding whether the case's own places stay
   * @param files drafts of the case's files, by path
   */
  public record Import(
      @Nullable String geojson,
      @Nullable String csv,
      @Nullable PlaceNames names,
      @Nullable Boolean adding,
      @Nullable Map<String, String> files) {}

  /**
   * What the case's files would be.
   *
   * @param csv of places.csv
   * @param geojson of places.geojson
   * @param added ids of the places, in the order in which they came
   * @param notes what was assumed; a sentence each
   * @param valid whether worlds could be made of the case then
   * @param findings what check would say of it
   */
  public record Imported(
      String csv,
      String geojson,
      List<String> added,
      List<String> notes,
      boolean valid,
      List<Finding> findings) {}

  /** What may be asked of them. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.post(
            "/api/cases/{case}/places/import",
            "What a case's files would be with places of a map or a table; nothing is written.",
            Import.class,
            Imported.class,
            asked -> imported(asked.in("case"), asked.body())));
  }

  private Imported imported(String name, Import wanted) {
    if ((wanted.geojson() == null) == (wanted.csv() == null)) {
      throw new StudyProblem("Either geojson or csv is imported: send one of them.");
    }
    Format format = wanted.geojson() == null ? Format.CSV : Format.GEOJSON;
    String text = String.valueOf(wanted.geojson() == null ? wanted.csv() : wanted.geojson());
    PlaceNames names = wanted.names() == null ? PlaceNames.USUAL : wanted.names();
    Path folder = shelf.closed(name);
    Map<String, String> drafts =
        CaseFiles.drafts(wanted.files() == null ? Map.of() : wanted.files());
    Texts texts =
        Boolean.TRUE.equals(wanted.adding())
            ? ImportPlaces.more(folder, drafts, format, text, names)
            : ImportPlaces.only(format, text, names);
    Map<String, String> then = new TreeMap<>(drafts);
    then.put("places.csv", texts.csv());
    then.put("places.geojson", texts.geojson());
    Checked checked = Casebook.check(folder, then);
    return new Imported(
        texts.csv(),
        texts.geojson(),
        texts.added(),
        texts.notes(),
        checked.is().isPresent(),
        checked.problems().stream().map(Finding::of).toList());
  }
}
