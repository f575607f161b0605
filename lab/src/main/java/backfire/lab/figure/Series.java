package backfire.lab.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A curve.
 *
 * @param style its colour's name: an agency, or plain
 * @param weeks where each point is, in observed weeks
 * @param each every world's values where there are too few for bands, else empty
 */
public record Series(
    String name,
    String style,
    List<Double> weeks,
    Bands bands,
    List<List<@Nullable Double>> each) {}
