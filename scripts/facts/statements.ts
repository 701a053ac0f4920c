import { LETTER } from '../../src/pages/handout/letter.ts';
import { stepsOf } from '../../src/shared/advice/parts.ts';
import { QUESTIONS } from '../../src/shared/advice/questions.ts';
import type { SituationId } from '../../src/shared/advice/situation.ts';
import { SITUATIONS } from '../../src/shared/advice/situations.ts';
import { STEPS, type StepId } from '../../src/shared/advice/steps.ts';
import { CONTACTS } from '../../src/shared/facts/contacts.ts';
import type { SourceId } from '../../src/shared/facts/sources.ts';
import { guide, notice } from '../../src/shared/i18n/fr.ts';
import type { WarnedKind } from '../../src/shared/number/kinds.ts';
import { FIRST_DIGIT_RULES, FORM_RULES } from '../../src/shared/number/rules.ts';

/** Something people are told, in French. */
export interface Statement {
  text: string;
  source: SourceId;
  /** Where it is shown. */
  shown: string;
}

/** Everything people are told that rests on a source, in the order it is declared. */
export function statements(): Statement[] {
  return [...warnings(), ...hints(), ...situations(), ...steps(), ...contacts(), ...letter()];
}

const ids = <Id extends string>(record: Record<Id, unknown>) => Object.keys(record) as Id[];

function warnings(): Statement[] {
  return ids(notice.warnings).flatMap((kind) => {
    const { title, text } = notice.warnings[kind];
    return sourcesOf(kind).map((source) => ({
      text: `${title}. ${text}`,
      source,
      shown: `notice: ${kind}`,
    }));
  });
}

function sourcesOf(kind: WarnedKind): SourceId[] {
  const rules = [...FIRST_DIGIT_RULES, ...FORM_RULES].filter((rule) => rule.kind === kind);
  return [...new Set(rules.map(({ source }) => source))];
}

function hints(): Statement[] {
  return ids(QUESTIONS).flatMap((id) => {
    const { text, hintSources = [] } = QUESTIONS[id];
    const hint = guide.hints[text] ?? '';
    return hintSources.map((source) => ({ text: hint, source, shown: `question: ${id}` }));
  });
}

function situations(): Statement[] {
  return ids(SITUATIONS).map((id) => {
    const { title, lead } = guide.situations[id];
    return { text: `${title}. ${lead}`, source: SITUATIONS[id].source, shown: `guide: ${id}` };
  });
}

function steps(): Statement[] {
  return ids(STEPS).map((id) => ({
    text: guide.stepTexts[id],
    source: STEPS[id].source,
    shown: `guide: ${situationsWith(id).join(', ')}`,
  }));
}

function situationsWith(step: StepId): SituationId[] {
  return ids(SITUATIONS).filter((id) => stepsOf(SITUATIONS[id]).includes(step));
}

function contacts(): Statement[] {
  const addresses = Object.values(CONTACTS).map(({ name, source }) => ({
    text: name,
    source,
    shown: 'contact',
  }));
  const { source } = CONTACTS['caf-phone'];
  return [...addresses, { text: guide.callPrice, source, shown: 'contact' }];
}

function letter(): Statement[] {
  return LETTER.ticked.flatMap(({ text, sources }) =>
    sources.map((source) => ({ text, source, shown: 'letter, where ticked' })),
  );
}
