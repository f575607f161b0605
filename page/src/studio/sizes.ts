/* How large an ensemble is, in words. */
import { say, whole } from './words';

export const share = (scale: number): string =>
  scale === 1 ? say('all.people') : say('share.people', { percent: whole(Number((100 * scale).toPrecision(2))) });
