import type { LinkId } from '../guide/links.ts';
import type { Place } from '../guide/questions.ts';
import type { SituationId } from '../guide/situation.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { LanguageId } from '../i18n/languages.ts';
import type { InForce } from '../settings/in-force.ts';
import type { SettingsChange } from '../settings/schema.ts';
import { callLine } from './call.ts';
import { guideFooter } from './guide-footer.ts';
import { guideTools } from './guide-tools.ts';
import { languageQuestion } from './language-question.ts';
import { questionView } from './question-view.ts';
import { situationView } from './situation-view.ts';

/** What a person can do in the guide. */
export interface GuideActs {
  /** Answers a question. */
  answer(place: Place): void;
  /** Goes on, to another situation. */
  follow(link: LinkId): void;
  back(): void;
  restart(): void;
  /** Answers in which language. */
  answerLanguage(language: LanguageId): Promise<void>;
  choose(change: SettingsChange): Promise<void>;
  /** For a social worker: somebody else is here. */
  newPerson(): Promise<void>;
  /** Opens what can be printed about a situation. */
  print(id: SituationId): void;
  openOptions(): void;
}

/** What decides how the guide looks at one moment. */
export interface GuideMoment {
  /** Where the person is, and how they came there, first to last. */
  path: readonly [Place, ...Place[]];
  /** Whether it asks for the language first. */
  asksLanguage: boolean;
  own: Dictionary;
  inForce: InForce;
  /** Whether a link calls here. */
  isPhone: boolean;
  /** Whether this is a private window. */
  isPrivate: boolean;
}

/** The three parts of the guide, from top to bottom; between the first two it tells of the page. */
export interface GuideView {
  tools: HTMLElement;
  content: HTMLElement[];
  footer: HTMLElement[];
}

/** Draws the guide as it is at one moment. It asks nothing of the browser, so that its first screens are written at build. */
export function guideView(moment: GuideMoment, acts: GuideActs): GuideView {
  const { path, asksLanguage, own, inForce, isPrivate } = moment;
  const isOnTheWay = path.length > 1;
  return {
    tools: guideTools({
      own,
      inForce,
      onBack: isOnTheWay && !asksLanguage ? acts.back : undefined,
      onRestart: isOnTheWay || 'situation' in path[0] ? acts.restart : undefined,
      onNewPerson: acts.newPerson,
      onChoose: acts.choose,
    }),
    content: content(moment, acts),
    footer: guideFooter(own, inForce, isPrivate, acts),
  };
}

/** Where the person is now. */
export function placeOf(path: GuideMoment['path']): Place {
  return path.at(-1) ?? path[0];
}

function content(moment: GuideMoment, acts: GuideActs): HTMLElement[] {
  const { path, asksLanguage, own, inForce, isPhone } = moment;
  const place = placeOf(path);
  if (asksLanguage) {
    return languageQuestion(own.guide.language, callLine(own, isPhone), acts.answerLanguage);
  }
  if ('question' in place) return questionView(place.question, own, inForce, isPhone, acts);
  return situationView({ id: place.situation, ...moment }, acts);
}
