package backfire.bench.table;

/** A process that was to be measured did not do its work. */
final class MeasuringFailed extends RuntimeException {
  MeasuringFailed(String message) {
    super(message);
  }
}
