package backfire.lab.run;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a run may use here.
 *
 * @param heap bytes that the JVM may take
 * @param disk bytes that are free where the run's folder is to be
 * @param cores that work at once
 */
public record Limits(long heap, long disk, int cores) {

  /** Those of this machine. */
  public static Limits ofMachine(Path folder) {
    return new Limits(mostHeap(), disk(folder), Runtime.getRuntime().availableProcessors());
  }

  /**
   * What -Xmx says; {@link Runtime#maxMemory} leaves out a space that the collector keeps empty.
   */
  private static long mostHeap() {
    HotSpotDiagnosticMXBean options =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return options == null
        ? Runtime.getRuntime().maxMemory()
        : Long.parseLong(options.getVMOption("MaxHeapSize").getValue());
  }

  /** As much as can be where the system does not tell: a full disk is found when it is full. */
  private static long disk(Path folder) {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there)) {
      Path parent = there.getParent();
      if (parent == null) {
        return Long.MAX_VALUE;
      }
      there = parent;
    }
    try {
      return Files.getFileStore(there).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
