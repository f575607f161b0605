package backfire.lab.browsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Frames of a page's main thread in a trace of Chromium: what script and painting took of each.
 *
 * <p>A frame ends where its layers are committed. To it belongs whatever ran since the last. Beside
 * the time by the clock stands that of the processor, which does not count what other programs took
 * of a busy machine.
 *
 * @param frames in their order
 * @param rasterMs processor time of all frames together, on other threads
 */
public record Trace(List<Frame> frames, double rasterMs) {
  /** What a browser is to trace for it. */
  public static final List<String> CATEGORIES =
      List.of("-*", "devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel");

  private static final List<String> SCRIPT =
      List.of("FunctionCall", "TimerFire", "FireAnimationFrame", "EvaluateScript", "EventDispatch");
  private static final List<String> PAINT =
      List.of("UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit");

  /**
   * One frame, in milliseconds.
   *
   * @param script by the clock
   * @param paint likewise: styles, layout, painting, handing over
   * @param processor of both
   */
  public record Frame(double script, double paint, double processor) {
    /** By the clock. */
    public double clock() {
      return script + paint;
    }
  }

  private record Span(String name, double from, double until, double processor) {}

  /** Of a browser's trace, as JSON. */
  public static Trace of(byte[] json) {
    JsonNode events = JsonMapper.shared().readTree(json).path("traceEvents");
    Map<Long, List<Span>> mains = new TreeMap<>();
    double raster = 0;
    for (JsonNode event : events) {
      if (!event.path("ph").asString("").equals("X")) {
        continue;
      }
      String name = event.path("name").asString("");
      double from = event.path("ts").asDouble() / 1000;
      double until = from + event.path("dur").asDouble(0) / 1000;
      double processor = event.path("tdur").asDouble(event.path("dur").asDouble(0)) / 1000;
      if (name.equals("RasterTask")) {
        raster += processor;
      } else if (SCRIPT.contains(name) || PAINT.contains(name)) {
        long thread = event.path("pid").asLong() << 32 | event.path("tid").asLong();
        mains.computeIfAbsent(thread, t -> new ArrayList<>()).add(new Span(name, from, until, processor));
      }
    }
    List<Span> main =
        mains.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    return new Trace(frames(main), raster);
  }

  private static List<Frame> frames(List<Span> spans) {
    List<Span> inOrder =
        spans.stream().sorted(Comparator.comparingDouble(Span::from).thenComparingDouble(s -> -s.until())).toList();
    List<Frame> frames = new ArrayList<>();
    double script = 0;
    double paint = 0;
    double processor = 0;
    double done = 0;
    for (Span span : inOrder) {
      boolean within = span.until() <= done; // another's, which has it already
      if (!within && SCRIPT.contains(span.name())) {
        script += span.until() - span.from();
      } else if (!within) {
        paint += span.until() - span.from();
      }
      processor += within ? 0 : span.processor();
      done = Math.max(done, span.until());
      if (span.name().equals("Commit")) {
        frames.add(new Frame(script, paint, processor));
        script = 0;
        paint = 0;
        processor = 0;
      }
    }
    return frames;
  }

  /** In words. */
  public String summary() {
    return "%d frames; script and paint of one, ms: by the clock %s; processor %s; mean script %.1f, paint %.1f; raster on other threads %.1f"
        .formatted(
            frames.size(),
            quantiles(Frame::clock),
            quantiles(Frame::processor),
            frames.stream().mapToDouble(Frame::script).average().orElse(0),
            frames.stream().mapToDouble(Frame::paint).average().orElse(0),
            rasterMs / Math.max(1, frames.size()));
  }

  private String quantiles(ToDoubleFunction<Frame> of) {
    double[] sorted = frames.stream().mapToDouble(of).sorted().toArray();
    return "median %.1f, 95%% %.1f, longest %.1f"
        .formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }
}
