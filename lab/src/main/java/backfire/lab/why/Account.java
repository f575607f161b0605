package backfire.lab.why;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a why.
 *
 * @param reference what was asked after
 * @param headline what happened, in a sentence
 * @param sentence why, in words that need no model
 * @param tree the causes
 * @param timeline how it came, where there is something that grew; else null
 * @param digest of the world that was lived again: that of the run's
 */
public record Account(
    String reference,
    String headline,
    String sentence,
    Cause tree,
    @Nullable Timeline timeline,
    String digest) {}
