import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import { section } from '../dom/section.ts';
import { localProcessView, organisationView } from './view.ts';

/**
 * What the organisation adds, each part under its title; nothing where it adds nothing.
 *
 * @param isPhone whether a link calls on this device
 */
export function organisationSections(
  { organisation, localProcess, settings }: InForce,
  { settings: words }: Dictionary,
  isPhone: boolean,
): HTMLElement[] {
  const sections: HTMLElement[] = [];
  const add = (name: string, title: string, view: HTMLElement): void => {
    if (view.childElementCount) sections.push(section(name, title, view));
  };
  if (localProcess) {
    add('local-process', words.localProcess, localProcessView(localProcess, settings.language));
  }
  if (organisation) {
    add(
      'organisation',
      words.organisation,
      organisationView(organisation, settings.language, isPhone),
    );
  }
  return sections;
}
