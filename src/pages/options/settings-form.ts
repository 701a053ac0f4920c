import { isPrivate } from '../../shared/extension-api/is-private.ts';
import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import { OPENINGS, type SettingName, type SettingsChange } from '../../shared/settings/schema.ts';
import { element } from '../dom/element.ts';
import { languageChoice } from '../dom/language-choice.ts';
import { pictogram } from '../dom/pictogram.ts';

/** The settings, each applied as soon as it is changed: there is nothing to save. */
export function settingsForm(
  { settings, locked }: InForce,
  { guide, settings: words }: Dictionary,
  onChoose: (change: SettingsChange) => void,
): HTMLElement[] {
  // In a private window nothing is stored, so a change would have no effect.
  const isFixed = (name: SettingName): boolean => locked.includes(name) || isPrivate();
  const lockNote = (name: SettingName): HTMLElement[] =>
    locked.includes(name)
      ? [element('p', { class: 'locked', id: `${name}-locked` }, pictogram('key'), words.locked)]
      : [];
  const input = (type: 'checkbox' | 'radio', name: SettingName, id: string, isOn: boolean) => {
    const made = element('input', { type, name, id, 'data-keep': id });
    made.checked = isOn;
    made.disabled = isFixed(name);
    made.setAttribute('aria-describedby', `${name}-locked ${name}-hint`);
    return made;
  };
  const check = (name: 'largeText' | 'socialWorker', hint = ''): HTMLElement => {
    const box = input('checkbox', name, name, settings[name]);
    box.addEventListener('change', () => onChoose({ [name]: box.checked }));
    const hints = hint ? [element('p', { class: 'hint indented', id: `${name}-hint` }, hint)] : [];
    const label = element('label', {}, box, words[name]);
    return element('section', {}, label, ...hints, ...lockNote(name));
  };

  const openings = OPENINGS.map((opening) => {
    const radio = input('radio', 'opening', opening, settings.opening === opening);
    radio.addEventListener('change', () => onChoose({ opening }));
    return element('label', {}, radio, words.openings[opening]);
  });
  const language = languageChoice({
    chosen: settings.language,
    label: guide.language,
    isLocked: isFixed('language'),
    onChoose: (chosen) => onChoose({ language: chosen }),
  });
  return [
    element(
      'section',
      {},
      element('label', { class: 'select' }, guide.language, language),
      ...lockNote('language'),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, words.opening),
      ...openings,
      ...lockNote('opening'),
    ),
    check('largeText'),
    // On click it never opens by itself.
    check('socialWorker', settings.opening === 'on-finish' ? words.socialWorkerHint : ''),
  ];
}
