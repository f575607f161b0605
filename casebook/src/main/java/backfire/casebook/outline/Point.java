package backfire.casebook.outline;

/** A place as a point with its residents. */
public record Point(String id, String name, double lon, double lat, int residents) {}
