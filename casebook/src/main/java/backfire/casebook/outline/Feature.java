package backfire.casebook.outline;

import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/** A shape with what is known of it. */
record Feature(Map<String, String> properties, Geometry shape) {
  Feature {
    properties = Map.copyOf(properties);
  }

  /** A property, empty if it is not there. */
  String get(String property) {
    return properties.getOrDefault(property, "");
  }

  Feature withShape(Geometry other) {
    return new Feature(properties, other);
  }

  Feature with(String property, String value) {
    Map<String, String> more = new TreeMap<>(properties);
    more.put(property, value);
    return new Feature(more, shape);
  }
}
