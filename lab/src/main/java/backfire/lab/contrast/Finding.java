package backfire.lab.contrast;

import backfire.lab.contrast.Shift.Sign;
import backfire.lab.words.Subject;

/**
 * A difference that is told in a sentence.
 *
 * @param sign what may be said of it
 * @param sentence it, with where pairs fall and in how many of them it is so
 */
public record Finding(Sign sign, String sentence) {
  static Finding of(String change, Subject subject, Shift shift, Sign sign) {
    return new Finding(sign, new ShiftInWords(shift, sign).sentence(change, subject));
  }
}
