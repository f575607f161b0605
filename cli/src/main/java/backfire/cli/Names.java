package backfire.cli;

import backfire.casebook.CaseException;
import backfire.lab.store.Detail;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Names that a shell may complete; looked up only when a completion is written. */
final class Names {
  private Names() {}

  static final class ShippedCases implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      try {
        return Cases.shipped().stream().map(p -> String.valueOf(p.getFileName())).iterator();
      } catch (CaseException e) {
        return List.<String>of().iterator(); // a completion without cases is better than none
      }
    }
  }

  static final class Mechanisms implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Mechanism.values()).map(Mechanism::id).iterator();
    }
  }

  /** With the sign that a value follows. */
  static final class Settings implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Parameter.values()).map(p -> p.id() + "=").iterator();
    }
  }

  static final class Details implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Detail.ids().iterator();
    }
  }

  static final class Lists implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ListCommand.LISTS.iterator();
    }
  }

  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return CompletionCommand.SHELLS.iterator();
    }
  }
}
