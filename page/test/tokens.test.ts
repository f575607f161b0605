import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync('src/style/tokens.css', 'utf8');

/** The tokens of a block that begins so. */
function tokens(selector: string): string[] {
  const from = css.indexOf('{', css.indexOf(selector));
  return [...css.slice(from, css.indexOf('}', from)).matchAll(/--[\w-]+: [^;]+/g)].map(([token]) => token);
}

test('dark_isTheSame_byTheSystem_andByTheButton', () => {
  const bySystem = tokens(':root:not([data-theme="light"])');
  assert.ok(bySystem.length > 40);
  assert.deepEqual(tokens(':root[data-theme="dark"]'), bySystem);
});

test('everyColour_hasADarkOne', () => {
  const names = (all: string[]) => all.map((token) => token.split(':')[0]);
  const light = names(tokens(':root {'));
  assert.deepEqual(light, names(tokens(':root[data-theme="dark"]')));
});
