package backfire.lab.contrast;

import backfire.lab.words.Subject;

/**
 * A difference that is told in a sentence.
 *
 * @param sign what may be said of it
 * @param sentence it, with interval and number of pairs
 */
public record Finding(Shift.Sign sign, String sentence) {
  static Finding of(String change, Subject subject, Shift shift) {
    return new Finding(shift.sign(), new ShiftInWords(shift).sentence(change, subject));
  }
}
