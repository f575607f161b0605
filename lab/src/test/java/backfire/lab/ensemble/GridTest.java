package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GridTest {
  private final Grid grid = Grid.of(2, 3, (row, column) -> 10 * row + column);

  @Test
  void numbers_standInTheirRowsAndColumns() {
    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.at(0, 2)).isEqualTo(2);
    assertThat(grid.at(1, 0)).isEqualTo(10);
    assertThatThrownBy(() -> grid.at(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void grids_areEqual_ifTheirNumbersAndFormsAre() {
    assertThat(grid).isEqualTo(Grid.of(2, 3, (row, column) -> 10 * row + column));
    assertThat(grid).isNotEqualTo(Grid.of(2, 3, (row, column) -> row));
    assertThat(Grid.of(3, 2, (row, column) -> 0)).isNotEqualTo(Grid.of(2, 3, (row, column) -> 0));
    assertThat(Grid.of(1, 1, (row, column) -> Double.NaN))
        .isEqualTo(Grid.of(1, 1, (row, column) -> Double.NaN));
  }
}
