/* Weeks that pass by themselves. */

/** Weeks that pass, or stand still. */
export interface Playing {
  readonly on: boolean;
  /** Weeks pass from this one on, so many a second. */
  start(from: number, perSecond: number): void;
  stop(): void;
}

/** Who is told. */
export interface PlayingTold {
  /** A frame shows another week. */
  pass(week: number): void;
  /** The last week was shown. */
  end(): void;
}

/** Those who want calm see steps of a quarter, four a second, whatever is asked for. */
const CALM = { step: 13, perSecond: 52 };

/** Weeks follow the clock, whatever a frame takes. */
export function playing(weeks: number, told: PlayingTold): Playing {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let frame = 0;

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
  }

  return {
    get on() {
      return frame !== 0;
    },
    start(from, perSecond) {
      stop();
      let begun = 0;
      let shown = from;
      const next = (now: number) => {
        begun = begun || now;
        const pace = calm.matches ? CALM : { step: 1, perSecond };
        const passed = ((now - begun) / 1000) * pace.perSecond;
        const week = Math.min(weeks - 1, from + pace.step * Math.floor(passed / pace.step));
        if (week !== shown) told.pass((shown = week));
        if (week < weeks - 1) {
          frame = requestAnimationFrame(next);
        } else {
          frame = 0;
          told.end();
        }
      };
      frame = requestAnimationFrame(next);
    },
    stop,
  };
}
