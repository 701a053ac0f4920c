import { describe, expect, it } from 'vitest';
import { urgent } from '../../../../src/shared/i18n/fr.ts';
import { inForce, type SettingsSources } from '../../../../src/shared/settings/in-force.ts';
import { setupFor } from '../../../../src/shared/setup.ts';

const decide = (voices: Partial<SettingsSources>) =>
  inForce({ policy: {}, chosen: {}, browser: ['uk-UA', 'fr'], ...voices });

describe('the settings in force', () => {
  it('are ours where nobody has chosen, in the language of the browser', () => {
    expect(decide({}).settings).toEqual({
      language: 'uk',
      opening: 'on-finish',
      largeText: false,
      socialWorker: false,
    });
    expect(decide({ browser: ['de'] }).settings.language).toBe('fr');
  });

  it('are the organisation’s defaults, unless something else was chosen', () => {
    const policy = { defaults: { language: 'ru', largeText: true } } as const;
    expect(decide({ policy }).settings).toMatchObject({ language: 'ru', largeText: true });
    const chosen = { language: 'ar' } as const;
    expect(decide({ policy, chosen }).settings).toMatchObject({ language: 'ar', largeText: true });
    expect(decide({ policy, chosen }).locked).toEqual([]);
  });

  it('are in the language that a translator has put the page into, where nobody has chosen another', () => {
    const translatedTo = 'ar';
    expect(decide({ translatedTo }).settings.language).toBe('ar');
    const defaults = { policy: { defaults: { language: 'fr' } } } as const;
    expect(decide({ translatedTo, ...defaults }).settings.language).toBe('ar');
    expect(decide({ translatedTo, chosen: { language: 'ru' } }).settings.language).toBe('ru');
    const locked = { policy: { locked: { language: 'fr' } } } as const;
    expect(decide({ translatedTo, ...locked }).settings.language).toBe('fr');
    const worker = { chosen: { socialWorker: true }, person: 'ti' } as const;
    expect(decide({ translatedTo, ...worker }).settings.language).toBe('ti');
  });

  it('are the organisation’s locks, whatever was chosen', () => {
    const policy = { defaults: { opening: 'on-finish' }, locked: { opening: 'on-click' } } as const;
    const { settings, locked } = decide({ policy, chosen: { opening: 'on-finish' } });
    expect(settings.opening).toBe('on-click');
    expect(locked).toEqual(['opening']);
  });

  it('speak the language of the person beside a social worker, and of nobody else', () => {
    const chosen = { language: 'fr', socialWorker: true } as const;
    expect(decide({ chosen, person: 'ti' }).settings.language).toBe('ti');
    expect(decide({ chosen: { language: 'fr' }, person: 'ti' }).settings.language).toBe('fr');
    const policy = { locked: { language: 'en' } } as const;
    expect(decide({ chosen, policy, person: 'ti' }).settings.language).toBe('en');
  });
});

describe('at the field', () => {
  it.each([
    [{}, 9],
    [{ socialWorker: true }, 1],
    [{ opening: 'on-click' }, 0],
    [{ opening: 'on-click', socialWorker: true }, 0],
  ] as const)('%j opens the guide by itself for at most %i kinds', (chosen, opens) => {
    expect(setupFor(decide({ chosen }).settings, urgent, false).opens).toBe(opens);
  });

  it('the text is larger where that is chosen', () => {
    const { settings } = decide({ chosen: { largeText: true } });
    expect(setupFor(settings, urgent, false)).toMatchObject({ texts: urgent, large: true });
  });

  it.each([true, false])('whether it is a telephone: %s', (phone) => {
    expect(setupFor(decide({}).settings, urgent, phone).phone).toBe(phone);
  });
});
