package backfire.lab.report;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.SyntheticEnsemble;
import backfire.lab.ensemble.Grid;
import backfire.lab.ensemble.Layer;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.model.setting.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A report of the 208 places of north-korea, of worlds without a model: every place has another
 * class of colour in every stretch of weeks, which is the most that a map can be asked to paint.
 */
record CountryReport(Path file, Case country, List<WorldResult> worlds) {
  private static final int WORLDS = 8;

  static CountryReport write(Path folder) throws IOException {
    Case country = Casebook.read(Path.of("..", "cases", "north-korea"));
    Study study = Study.of(country.id(), 1, WORLDS);
    List<WorldResult> worlds = SyntheticEnsemble.of(country, study);
    Path file = folder.resolve("country.html");
    Files.writeString(file, new Report(country, country.id(), study, worlds, "1", "ab12").html());
    return new CountryReport(file, country, worlds);
  }

  /** The median over worlds of a place's last value in a layer. */
  double last(Layer layer, String place) {
    List<Double> values = new ArrayList<>();
    for (WorldResult world : worlds) {
      Grid grid =
          world.places().stream().filter(t -> t.isOf(layer)).findFirst().orElseThrow().places();
      int row = country.setting().places().stream().map(Place::id).toList().indexOf(place);
      values.add(grid.at(row, grid.columns() - 1));
    }
    return Spread.of(values).median();
  }
}
