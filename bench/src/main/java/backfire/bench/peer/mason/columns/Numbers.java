package backfire.bench.peer.mason.columns;

import java.util.Arrays;

/** A list of whole numbers that grows. */
final class Numbers {
  private int[] numbers = new int[8];
  private int count;

  void add(int number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = number;
  }

  int get(int i) {
    return numbers[i];
  }

  int count() {
    return count;
  }

  /** Keeps the first so many. */
  void cut(int length) {
    count = length;
  }

  /** Puts them in order, each once. */
  void sortEachOnce() {
    Arrays.sort(numbers, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    count = kept;
  }

  void set(int i, int number) {
    numbers[i] = number;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, count);
  }
}
