package backfire.lab.figure;

import backfire.casebook.Case;
import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.words.Tale;
import backfire.model.setting.Calendar;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * An attack that is told under the map in its week.
 *
 * @param week observed weeks from the first
 */
public record IncidentOnMap(double week, String place, String gravity, String text) {

  /** The gravest of a world. */
  static List<IncidentOnMap> of(Case ofCase, WorldResult world) {
    Tale tale = new Tale(ofCase.names());
    Calendar calendar = ofCase.setting().calendar();
    List<IncidentOnMap> incidents = new ArrayList<>();
    for (Incident incident : world.incidents()) {
      incidents.add(
          new IncidentOnMap(
              ChronoUnit.WEEKS.between(calendar.first(), incident.monday()),
              incident.attack().place(),
              incident.attack().gravity().id(),
              tale.tellOfTheWeek(incident)));
    }
    return incidents;
  }
}
