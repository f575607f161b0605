/* The question by which a world is asked whether a claim holds: a form, and what it needs. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { say, type Key } from '../words';
import english from '../../text/en.json';
import { changeWord, now } from './coding';
import { questions, word } from './draft';
import { checksField, choiceField, daysField, pickField, textField, wordsField, type Choice } from './fields';
import type { Choices, QuestionField } from './shapes';

export function questionFields(of: Choices): TemplateResult {
  const n = questions(now.draft);
  return html`${Array.from({ length: n }, (_, i) => question(of, i, n))}
    <p>${word(now.draft, 'asked.0.form') ? html`<button type="button" class="link" @click=${() => changeWord('questions', String(n + 1))}>${say('asked.another')}</button>` : nothing}
      ${n > 1 ? html`<button type="button" class="link" @click=${() => changeWord('questions', String(n - 1))}>${say('asked.fewer')}</button>` : nothing}</p>`;
}

function question(of: Choices, i: number, n: number): TemplateResult {
  const at = `asked.${i}`;
  const forms = of.questions.filter((one) => one.fields.length > 0).map((one) => ({ id: one.id, meaning: `${one.id}: ${one.meaning}` }));
  const chosen = of.questions.find((one) => one.id === word(now.draft, `${at}.form`));
  return html`<fieldset class="question"><legend>${n > 1 ? say('asked.one.of', { i: i + 1, n }) : say('asked.title')}</legend>
    ${choiceField(`${at}.form`, say('asked.form'), forms, say('coding.choose'))}
    ${chosen?.fields.map((one) => field(of, `${at}.${one.name}`, one)) ?? nothing}</fieldset>`;
}

/** A name in a question in words, where there are any. */
const labelled = (one: QuestionField): string => {
  const key = `asked.field.${one.name}`;
  const words = key in english ? say(key as Key) : one.name;
  return one.needed ? words : say('coding.optional', { what: words });
};

const plain = (ids: readonly string[]): Choice[] => ids.map((id) => ({ id, meaning: id }));

function field(of: Choices, name: string, one: QuestionField): TemplateResult {
  const label = labelled(one);
  const none = one.needed ? say('coding.choose') : say('coding.any');
  const windows = of.windows.map((window) => ({ id: window.name, meaning: say('asked.window', { name: window.name, from: window.from, to: window.to }) }));
  switch (one.kind) {
    case 'observable':
      return choiceField(name, label, of.observables.map((o) => ({ id: o.id, meaning: `${o.meaning}, ${o.unit}` })), none);
    case 'agency':
      return choiceField(name, label, of.agencies, none);
    case 'places':
      return pickField(name, label, of.places);
    case 'ranks':
      return checksField(name, label, plain(of.ranks));
    case 'gravities':
      return checksField(name, label, plain(of.gravities));
    case 'window':
      return choiceField(name, label, windows, none);
    case 'windows':
      return pickField(name, label, windows, say('asked.in.order'));
    case 'span':
      return daysField(name, label, of.from, of.to);
    case 'yes':
      return choiceField(name, label, yesOrNo(), say('coding.unsaid'));
    case 'others':
      return html`${choiceField(`${name}.agency`, say('asked.more.agency'), of.agencies, say('coding.any'))}
        ${pickField(`${name}.places`, say('asked.more.places'), of.places)}`;
    case 'values':
      return wordsField(name, label, say('asked.values'), 4);
    default:
      return textField(name, label);
  }
}

export const yesOrNo = (): Choice[] => [{ id: 'yes', meaning: say('coding.yes') }, { id: 'no', meaning: say('coding.no') }];
