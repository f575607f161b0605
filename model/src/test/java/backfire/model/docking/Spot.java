package backfire.model.docking;

import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One instruction of the engine, as {@code javap} would say it.
 *
 * @param type class within backfire.model, such as {@code week.Watch}
 * @param method its method; of several of one name, all
 * @param says what the instruction says, such as {@code invokevirtual Word.deliver}
 * @param nth which of those that say so, from 1
 * @param of how many of them there are, so that a change of the engine that moves it is noticed
 */
record Spot(String type, String method, String says, int nth, int of) {
  static final String ENGINE = "backfire.model.";

  /** What an instruction says: its name, and of what, but not where it leads. */
  static String says(Instruction instruction) {
    String name = instruction.opcode().name().toLowerCase(Locale.ROOT);
    return switch (instruction) {
      case InvokeInstruction call ->
          name + " " + simple(call.owner().asInternalName()) + "." + call.name().stringValue();
      case FieldInstruction field ->
          name + " " + simple(field.owner().asInternalName()) + "." + field.name().stringValue();
      case LoadInstruction load -> name + " " + load.slot();
      case StoreInstruction store -> name + " " + store.slot();
      case IncrementInstruction count -> name + " by " + count.constant();
      case ConstantInstruction constant -> name + " " + constant.constantValue();
      default -> name;
    };
  }

  private static String simple(String internalName) {
    return internalName.substring(internalName.lastIndexOf('/') + 1);
  }

  /** All instructions of a method. */
  static List<Instruction> instructions(MethodModel method) {
    List<Instruction> all = new ArrayList<>();
    method
        .code()
        .ifPresent(
            code -> {
              for (var element : code) {
                if (element instanceof Instruction instruction) {
                  all.add(instruction);
                }
              }
            });
    return all;
  }

  /** Where the instruction stands. */
  Found in(ClassModel model) {
    List<Found> found = new ArrayList<>();
    boolean there = false;
    for (MethodModel candidate : model.methods()) {
      if (!candidate.methodName().equalsString(method)) {
        continue;
      }
      there = true;
      List<Instruction> instructions = instructions(candidate);
      for (int i = 0; i < instructions.size(); i++) {
        if (says(instructions.get(i)).equals(says)) {
          found.add(new Found(candidate, i));
        }
      }
    }
    if (!there) {
      throw gone("there is no such method any more");
    }
    if (found.size() != of) {
      throw gone("'" + says + "' stands there " + found.size() + " times, not " + of);
    }
    return Objects.requireNonNull(found.get(nth - 1));
  }

  private IllegalStateException gone(String why) {
    return new IllegalStateException(
        ENGINE
            + type
            + "."
            + method
            + ": "
            + why
            + "; read the method and say anew where the mutation belongs");
  }

  /** An instruction of a method, by its place among the method's instructions. */
  record Found(MethodModel method, int index) {}
}
