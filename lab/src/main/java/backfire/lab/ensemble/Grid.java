package backfire.lab.ensemble;

import java.util.Arrays;

/**
 * Numbers by row and column, four bytes each: seven significant digits; NaN where there is none.
 */
public final class Grid {
  /*
   * A world of two hundred places has a hundred thousand numbers for its maps. As lists of boxed
   * doubles they are 2.4 MB a world, all of which are in memory when a report is written; here they
   * are 0.4.
   */
  private final int columns;
  private final float[] numbers;

  private Grid(int columns, float[] numbers) {
    this.columns = columns;
    this.numbers = numbers;
  }

  /** What fills a grid. */
  public interface Source {
    /** The number in a row and column. */
    double at(int row, int column);
  }

  /** A grid of that size, filled row by row. */
  public static Grid of(int rows, int columns, Source source) {
    float[] numbers = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        numbers[row * columns + column] = (float) source.at(row, column);
      }
    }
    return new Grid(columns, numbers);
  }

  /** How many rows there are. */
  public int rows() {
    return columns == 0 ? 0 : numbers.length / columns;
  }

  /** How many columns there are. */
  public int columns() {
    return columns;
  }

  /** The number in a row and column. */
  public double at(int row, int column) {
    if (column < 0 || column >= columns) {
      throw new IndexOutOfBoundsException("no column " + column + " of " + columns);
    }
    return numbers[row * columns + column];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grid grid
        && columns == grid.columns
        && Arrays.equals(numbers, grid.numbers);
  }

  @Override
  public int hashCode() {
    return 31 * columns + Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return rows() + " × " + columns;
  }
}
