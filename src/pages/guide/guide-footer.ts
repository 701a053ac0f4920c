import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import { LANGUAGES } from '../../shared/languages.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import type { SettingsChange } from '../../shared/settings/schema.ts';
import { element } from '../dom/element.ts';
import { toolButton } from '../dom/tools.ts';

/** What a person can do at the foot of the guide. */
export interface FooterActs {
  choose(change: SettingsChange): Promise<void>;
  openOptions(): void;
}

/** The foot of the guide: the size of the text, the way to the settings, and who publishes it. */
export function guideFooter(
  { guide, settings: words }: Dictionary,
  { settings, locked }: InForce,
  isPrivate: boolean,
  acts: FooterActs,
): HTMLElement[] {
  const { language, largeText } = settings;
  const size = toolButton(
    'letter',
    words.largeText,
    () => void acts.choose({ largeText: !largeText }),
  );
  size.dataset.keep = 'size';
  size.setAttribute('aria-pressed', String(largeText));
  if (locked.includes('largeText')) size.setAttribute('disabled', '');
  const more = toolButton('gear', words.title, acts.openOptions);
  const lines = [guide.notOfficial, guide.privacy];
  if (!LANGUAGES[language].isProofread) lines.push(guide.notProofread);
  if (isPrivate) lines.push(words.privateWindow);
  const settable = { language: guide.language, largeText: words.largeText } as const;
  const names = Object.entries(settable).flatMap(([name, label]) =>
    locked.includes(name as keyof typeof settable) ? label : [],
  );
  if (names.length) lines.unshift(`${names.join(', ')} – ${words.locked}`);
  return [
    element('div', { class: 'foot-tools' }, size, more),
    ...lines.map((line) => element('p', {}, line)),
  ];
}
