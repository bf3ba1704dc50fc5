/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PaneFrame } from '../../src/taskpane/components/PaneFrame';
import { keepPreferences, storedPreferences } from '../../src/taskpane/preferences/Preferences';
import { systemThemeOf } from '../../src/taskpane/preferences/systemThemeOf';
import { Surface } from '../../src/taskpane/Surface';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

function show() {
  render(
    <Surface>
      <PaneFrame>{null}</PaneFrame>
    </Surface>,
  );
  return userEvent.setup();
}

describe('preferences', () => {
  it('begin Vietnamese with the theme left to the system', () => {
    expect(storedPreferences()).toEqual({ language: 'vi', theme: 'auto' });
  });

  it.each([
    ['en-US', 'en'],
    ['vi-VN', 'vi'],
    ['VI', 'vi'],
    ['fr-FR', 'vi'],
  ])('follow an Excel in %s: %s, until the person chooses', (displayLanguage, language) => {
    expect(storedPreferences(displayLanguage).language).toBe(language);
    keepPreferences({ language: 'vi', theme: 'dark' });
    expect(storedPreferences(displayLanguage)).toEqual({ language: 'vi', theme: 'dark' });
  });

  it('change the language at once and keep it', async () => {
    const user = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ngôn ngữ' }), 'en');
    expect(screen.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
    expect(document.documentElement.lang).toBe('en');
    expect(storedPreferences()).toEqual({ language: 'en', theme: 'auto' });
  });

  it.each(['light', 'dark', 'contrast'] as const)('keep the theme %s', async (theme) => {
    const user = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Giao diện' }), theme);
    expect(storedPreferences().theme).toBe(theme);
  });

  it.each(['', 'fr neon', 'xx'])('fall back where the store holds %j', (stored) => {
    localStorage.setItem('bang-diem-766.preferences', stored);
    expect(storedPreferences()).toEqual({ language: 'vi', theme: 'auto' });
  });

  it('do without a store that is forbidden', () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(storedPreferences()).toEqual({ language: 'vi', theme: 'auto' });
    expect(keepPreferences({ language: 'en', theme: 'dark' })).toBe(false);
  });
});

describe('systemThemeOf', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#262626', 'dark'],
    ['#000000', 'dark'],
    ['white', undefined],
    [undefined, undefined],
  ])('%s is %s', (ground, expected) => {
    expect(systemThemeOf(ground)).toBe(expected);
  });
});
