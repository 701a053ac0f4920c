import type { LinkId } from '../../shared/advice/links.ts';
import type { Place } from '../../shared/advice/questions.ts';
import type { SituationId } from '../../shared/advice/situation.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { LanguageId } from '../../shared/languages.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import type { SettingsChange } from '../../shared/settings/schema.ts';
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
  /** For a social worker: another person is here. */
  newPerson(): Promise<void>;
  /** Opens what can be printed about a situation. */
  print(id: SituationId): void;
  openOptions(): void;
}

/** Everything that the view of the guide depends on. */
export interface GuideState {
  /** The places where the person has been, first to last; the last is the current one. */
  path: readonly [Place, ...Place[]];
  /** Whether it asks for the language first. */
  asksLanguage: boolean;
  dictionary: Dictionary;
  inForce: InForce;
  /** Whether a link calls on this device. */
  isPhone: boolean;
  /** Whether this is a private window. */
  isPrivate: boolean;
}

/** The three parts of the guide, from top to bottom; the state of the page is shown between the first two. */
export interface GuideView {
  tools: HTMLElement;
  content: HTMLElement[];
  footer: HTMLElement[];
}

/** Draws the guide in one state. It does not use the browser's API, so that the first screens can be written at build. */
export function guideView(state: GuideState, acts: GuideActs): GuideView {
  const { path, asksLanguage, dictionary, inForce, isPrivate } = state;
  const isOnTheWay = path.length > 1;
  return {
    tools: guideTools({
      dictionary,
      inForce,
      onBack: isOnTheWay && !asksLanguage ? acts.back : undefined,
      onRestart: isOnTheWay || 'situation' in path[0] ? acts.restart : undefined,
      onNewPerson: acts.newPerson,
      onChoose: acts.choose,
    }),
    content: content(state, acts),
    footer: guideFooter(dictionary, inForce, isPrivate, acts),
  };
}

/** Where the person is now. */
export function placeOf(path: GuideState['path']): Place {
  return path.at(-1) ?? path[0];
}

function content(state: GuideState, acts: GuideActs): HTMLElement[] {
  const { path, asksLanguage, dictionary, inForce, isPhone } = state;
  const place = placeOf(path);
  if (asksLanguage) {
    return languageQuestion(
      dictionary.guide.language,
      callLine(dictionary, isPhone),
      acts.answerLanguage,
    );
  }
  if ('question' in place) return questionView(place.question, dictionary, inForce, isPhone, acts);
  return situationView({ id: place.situation, ...state }, acts);
}
