import type { Dictionary } from '../../shared/i18n/dictionary.ts';
import type { InForce } from '../../shared/settings/in-force.ts';
import type { SettingsChange } from '../../shared/settings/schema.ts';
import { element } from '../dom/element.ts';
import { languageChoice } from '../dom/language-choice.ts';
import { brand, toolButton } from '../dom/tools.ts';

/** What the line at the top of the guide offers. */
export interface GuideToolsContent {
  dictionary: Dictionary;
  inForce: InForce;
  /** Undefined where there is no way back. */
  onBack: (() => void) | undefined;
  /** Undefined at the beginning. */
  onRestart: (() => void) | undefined;
  /** For a social worker: another person is here. */
  onNewPerson(): Promise<void>;
  onChoose(change: SettingsChange): Promise<void>;
}

/** The line at the top: name or way back, start again, language. */
export function guideTools(content: GuideToolsContent): HTMLElement {
  const { dictionary, inForce, onBack, onRestart, onNewPerson, onChoose } = content;
  const { guide, settings: words } = dictionary;
  const tools = element('nav', {});
  const { socialWorker } = inForce.settings;
  // There is room for one line, and the way back matters more than the name.
  const isFull = socialWorker || onRestart !== undefined;
  tools.append(onBack ? toolButton('back', guide.back, onBack) : brand(isFull));
  if (socialWorker) {
    tools.append(toolButton('person', words.newPerson, () => void onNewPerson(), 'new-person'));
  } else if (onRestart) {
    tools.append(toolButton('restart', guide.restart, onRestart));
  }
  tools.append(
    languageChoice({
      chosen: inForce.settings.language,
      label: guide.language,
      isLocked: inForce.locked.includes('language'),
      onChoose: (language) => void onChoose({ language }),
    }),
  );
  return tools;
}
