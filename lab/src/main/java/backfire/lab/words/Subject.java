package backfire.lab.words;

import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What findings are told of.
 *
 * @param noun it in a sentence
 * @param isMany whether the noun is a plural
 * @param agency of these officers, or null for all
 * @param more that there is more of it, in a few words; %s is where “probably” stands
 * @param less likewise that there is less
 */
public record Subject(
    String noun,
    boolean isMany,
    Observable observable,
    @Nullable Agency agency,
    String more,
    String less) {
  /** Those of every verdict, most telling first: headlines take the first two that can be told. */
  public static final List<Subject> ALL =
      List.of(
          new Subject(
              "exits of the police by choice",
              true,
              Observable.EXITS,
              Agency.SAFETY,
              "more police officers %sleave by choice",
              "fewer police officers %sleave by choice"),
          new Subject(
              "attacks on the police",
              true,
              Observable.ATTACKS,
              Agency.SAFETY,
              "attacks on the police are %smore frequent",
              "attacks on the police are %sless frequent"),
          new Subject(
              "the restraint of the police",
              false,
              Observable.RESTRAINT,
              Agency.SAFETY,
              "the police %shold back more",
              "the police %shold back less"),
          new Subject(
              "harsh treatments and detentions by all agencies, for a constant number of posts,",
              true,
              Observable.CONTROL,
              null,
              "harsh treatment is %smore frequent",
              "harsh treatment is %sless frequent"),
          new Subject(
              "the share of county officials who seek promotion",
              false,
              Observable.WILLINGNESS_COUNTY,
              null,
              "more county officials %sseek promotion",
              "fewer county officials %sseek promotion"));
}
