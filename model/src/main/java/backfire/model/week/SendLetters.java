package backfire.model.week;

import backfire.model.world.Word;
import backfire.model.world.World;

/** M4: letters to kin anywhere become word in the places where they arrive. */
final class SendLetters {
  private final World world;

  SendLetters(World world) {
    this.world = world;
  }

  void in(int week) {
    for (Word from : world.letters) {
      from.sort(world.places, world.word);
    }
  }
}
