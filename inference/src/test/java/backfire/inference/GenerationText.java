package backfire.inference;

import backfire.inference.Generation.Stop;
import java.util.ArrayList;
import java.util.List;

/** A generation as plain text, as somebody might keep it. */
final class GenerationText {
  private GenerationText() {}

  static String write(Generation g) {
    StringBuilder text = new StringBuilder();
    text.append(g.number()).append(' ').append(g.temperature()).append(' ');
    text.append(g.logEvidence()).append(' ').append(g.logEvidenceVariance()).append(' ');
    text.append(g.simulations()).append(' ').append(g.scale()).append(' ');
    text.append(g.acceptance()).append(' ').append(g.stop()).append('\n');
    text.append(String.join(" ", g.particles().getFirst().scores().names())).append('\n');
    for (Particle particle : g.particles()) {
      text.append(particle.seed()).append(' ').append(particle.logLikelihood()).append(' ');
      text.append(particle.ancestor());
      particle.scores().values().forEach(score -> text.append(' ').append(score));
      text.append('\n');
    }
    return text.toString();
  }

  static Generation read(String text) {
    List<String> lines = text.lines().toList();
    List<String> head = List.of(lines.get(0).split(" ", -1));
    List<String> names = List.of(lines.get(1).split(" ", -1));
    List<Particle> particles = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      List<String> cells = List.of(line.split(" ", -1));
      particles.add(
          new Particle(
              Point.of(
                  names, cells.subList(3, cells.size()).stream().map(Double::valueOf).toList()),
              Long.parseLong(cells.get(0)),
              Double.parseDouble(cells.get(1)),
              Integer.parseInt(cells.get(2))));
    }
    return new Generation(
        Integer.parseInt(head.get(0)),
        Double.parseDouble(head.get(1)),
        Double.parseDouble(head.get(2)),
        Double.parseDouble(head.get(3)),
        Long.parseLong(head.get(4)),
        Double.parseDouble(head.get(5)),
        Double.parseDouble(head.get(6)),
        Stop.valueOf(head.get(7)),
        particles);
  }
}
