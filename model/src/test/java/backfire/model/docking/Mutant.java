package backfire.model.docking;

import backfire.model.observe.Chronicle;
import backfire.model.setting.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The engine with one instruction changed. World and week are classes of its own, made from the
 * engine's bytes; all they speak of with the outside (settings, luck, rules, chronicles) is shared,
 * so that what it lives can be held against what others live.
 */
final class Mutant extends ClassLoader {
  private static final List<String> OWN = List.of(Spot.ENGINE + "world.", Spot.ENGINE + "week.");

  private final String changedClass;
  private final byte[] changedBytes;
  private final Class<?> history;

  private Mutant(String changedClass, byte[] changedBytes) throws ClassNotFoundException {
    super(Mutant.class.getClassLoader());
    this.changedClass = changedClass;
    this.changedBytes = changedBytes;
    this.history = loadClass(Spot.ENGINE + "week.History");
  }

  /** The engine with one instruction changed. */
  static Mutant of(Spot spot, Change change) {
    ClassLoader shared = Mutant.class.getClassLoader();
    String name = Spot.ENGINE + spot.type();
    ClassFile classes =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(shared)));
    ClassModel before = classes.parse(bytes(shared, name));
    Spot.Found found = spot.in(before);
    ClassTransform transform =
        ClassTransform.transformingMethodBodies(
            method -> method == found.method(), CodeTransform.ofStateful(() -> at(found, change)));
    try {
      return new Mutant(name, classes.transformClass(before, transform));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the engine's classes are not where they were", e);
    }
  }

  private static CodeTransform at(Spot.Found found, Change change) {
    int[] seen = {0};
    return (builder, element) -> {
      if (element instanceof Instruction instruction && seen[0]++ == found.index()) {
        change.write(builder, instruction);
      } else {
        builder.with(element);
      }
    };
  }

  private static byte[] bytes(ClassLoader from, String name) {
    try (InputStream in = from.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new IllegalStateException(name + " is no class of the engine any more");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (OWN.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      @Nullable Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        byte[] bytes = name.equals(changedClass) ? changedBytes : bytes(getParent(), name);
        loaded = defineClass(name, bytes, 0, bytes.length);
      }
      return loaded;
    }
  }

  /** Lives a world through, as History does. */
  Chronicle simulate(Setting setting, long seed) {
    IntConsumer weekDone = week -> {};
    try {
      return (Chronicle)
          history
              .getMethod("simulate", Setting.class, long.class, IntConsumer.class)
              .invoke(null, setting, seed, weekDone);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the mutant of " + changedClass + " broke down", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("History.simulate is not what it was", e);
    }
  }

  /** How many instructions of its changed class stand in the place of how many of the engine's. */
  Exchanged exchanged() {
    ClassModel before = ClassFile.of().parse(bytes(getParent(), changedClass));
    ClassModel after = ClassFile.of().parse(changedBytes);
    Exchanged all = new Exchanged(0, 0);
    for (int i = 0; i < before.methods().size(); i++) {
      Exchanged here = exchanged(before.methods().get(i), after.methods().get(i));
      all = new Exchanged(all.gone() + here.gone(), all.come() + here.come());
    }
    return all;
  }

  private static Exchanged exchanged(MethodModel before, MethodModel after) {
    List<String> was = Spot.instructions(before).stream().map(Spot::says).toList();
    List<String> is = Spot.instructions(after).stream().map(Spot::says).toList();
    int shorter = Math.min(was.size(), is.size());
    int head = 0;
    while (head < shorter && was.get(head).equals(is.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
      tail++;
    }
    return new Exchanged(was.size() - head - tail, is.size() - head - tail);
  }

  /**
   * Instructions that differ.
   *
   * @param gone how many of the engine's are gone
   * @param come how many stand in their place
   */
  record Exchanged(int gone, int come) {}
}
