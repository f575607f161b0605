/**
 * The same rules in MASON, a library of agents in Java: the week that both ways of writing it
 * share.
 *
 * <pre>
 *   Setting, seed  →  Country (MASON's SimState)  →  Phase after Phase of its schedule  →  Chronicle
 *   Officer: his duties        People: residents, as one of the two peers keeps them
 * </pre>
 *
 * Written from section 7 of the model's description. Shares with the engine the equations, the
 * setting and the chronicle; its luck is MASON's own, so worlds agree in distribution alone.
 */
@NullMarked
package backfire.bench.peer.mason;

import org.jspecify.annotations.NullMarked;
