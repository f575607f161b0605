package backfire.lab.figure;

import java.util.List;

/**
 * A layer: quantiles over worlds by place, and by region, and stretch.
 *
 * @param weeks the length of a stretch
 * @param first the observed week in which the first begins
 * @param stretches how many there are
 * @param breaks between the seven classes of colour
 * @param places by place, then by quantile (median, q05, q95), then by stretch
 * @param regions by region, then by quantile (median, q05, q25, q75, q95), then by stretch
 * @param few where fewer worlds have a number than were made: place, stretch, and how many do
 * @param fewOfRegion likewise by region
 * @param told of a difference, by place: a letter a stretch, + or − where more or less is told of
 *     it by itself, by the exact sign test at 5%, and 0 where it is not; none of an ensemble's own
 *     layer
 */
public record LayerOnMap(
    String id,
    String name,
    String unit,
    int weeks,
    int first,
    int stretches,
    List<Double> breaks,
    Halves places,
    Halves regions,
    List<List<Integer>> few,
    List<List<Integer>> fewOfRegion,
    List<String> told) {}
