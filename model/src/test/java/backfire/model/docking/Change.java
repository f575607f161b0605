package backfire.model.docking;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.util.List;

/** What becomes of one instruction. */
interface Change {
  /** Writes what stands in the instruction's place. */
  void write(CodeBuilder to, Instruction was);

  /** Nothing: the code is taken apart and put together as it was. */
  static Change nothing() {
    return CodeBuilder::with;
  }

  /** A call that answers nothing is left out. */
  static Change leftOut() {
    return (to, was) -> {
      if (!(was instanceof InvokeInstruction call)
          || !call.typeSymbol().returnType().equals(ConstantDescs.CD_void)) {
        throw new IllegalArgumentException(was + " is no call that answers nothing");
      }
      List<ClassDesc> asked = call.typeSymbol().parameterList();
      for (ClassDesc type : asked.reversed()) {
        if (TypeKind.from(type).slotSize() == 2) {
          to.pop2();
        } else {
          to.pop();
        }
      }
      if (call.opcode() != Opcode.INVOKESTATIC) {
        to.pop();
      }
    };
  }

  /** A comparison, or an operation on two numbers, becomes another. */
  static Change to(Opcode other) {
    return (to, was) -> {
      switch (was) {
        case BranchInstruction branch -> to.branch(other, branch.target());
        case OperatorInstruction ignored -> to.with(OperatorInstruction.of(other));
        default -> throw new IllegalArgumentException(was + " is neither comparison nor operation");
      }
    };
  }

  /** An operation on two doubles is left out: the first stays as it is. */
  static Change firstAlone() {
    return (to, was) -> {
      if (!(was instanceof OperatorInstruction operation)
          || operation.typeKind() != TypeKind.DOUBLE) {
        throw new IllegalArgumentException(was + " is no operation on doubles");
      }
      to.pop2();
    };
  }

  /** A constant becomes another. */
  static Change to(ConstantDesc other) {
    return (to, was) -> to.loadConstant(other);
  }

  /** A field is read in place of another of its class and type. */
  static Change toField(String other) {
    return (to, was) -> {
      if (!(was instanceof FieldInstruction field)) {
        throw new IllegalArgumentException(was + " reads no field");
      }
      ClassDesc owner = field.owner().asSymbol();
      to.fieldAccess(field.opcode(), owner, other, field.typeSymbol());
    };
  }

  /** A count goes by another step. */
  static Change toStep(int step) {
    return (to, was) -> {
      if (!(was instanceof IncrementInstruction count)) {
        throw new IllegalArgumentException(was + " counts nothing");
      }
      to.iinc(count.slot(), step);
    };
  }
}
