/* How large an ensemble is, in words. */
import { say, whole } from './words';

/** What is known of levels where so few people are drawn; the tables of scales are in docs/ODD.md. */
export const ofFew = (scale: number): string => (scale < 0.1 ? say('scale.small') : '');

export const share = (scale: number): string =>
  scale === 1 ? say('all.people') : say('share.people', { percent: whole(Number((100 * scale).toPrecision(2))) });
