/* How many officers of an agency serve in a place, by rank. */
import { html, type TemplateResult } from 'lit-html';
import { attempt } from '../state';
import { say, type Key } from '../words';
import { insert, triedLine, type Tried } from './inserting';
import { placesOf } from './places';
import { placeTexts } from './place-texts';
import { withPosts } from './yaml-text';

const AGENCIES = ['safety', 'security', 'customs'] as const;
const RANKS = [['line', 10], ['chiefs', 1], ['heads', 1]] as const;
const tried: Tried = { wrong: '' };

export function postsForm(): TemplateResult {
  return html`<section aria-labelledby="posts-title"><h3 id="posts-title">${say('own.posts')}</h3>
    <p class="caption">${say('own.posts.about')}</p>
    <form class="entry" @submit=${put} aria-labelledby="posts-title">
      <label>${say('own.act.agency')}<select name="agency">${AGENCIES.map((one) => html`<option value=${one}>${one}</option>`)}</select></label>
      <label>${say('own.act.place')}<select name="place" required>${placesOf(placeTexts()).map((one) => html`<option value=${one.id}>${one.name}</option>`)}</select></label>
      ${RANKS.map(([rank, usual]) => html`<label>${say(`own.posts.${rank}` as Key)}<input type="number" name=${rank} required min="0" max="10000000" value=${usual} aria-describedby="posts-tried"></label>`)}
      ${triedLine('posts-tried', tried)}
      <button type="submit">${say('own.posts.put')}</button>
    </form></section>`;
}

function put(event: SubmitEvent): void {
  event.preventDefault();
  const said = new FormData(event.target as HTMLFormElement);
  const count = (rank: string): number => Number(said.get(rank));
  const posts = { agency: String(said.get('agency')), place: String(said.get('place') ?? ''), line: count('line'), chiefs: count('chiefs'), heads: count('heads') };
  attempt(async () => {
    await insert((text) => withPosts(text, posts), 1, say('own.posts.set', { agency: posts.agency, place: posts.place }), tried);
  });
}
