import { useMemo } from 'react';
import type { Language } from '../../domain/settings/Settings';
import { usePreferences } from '../preferences/PreferencesContext';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** Writes a figure with the decimals of the settings, in the person's notation: `83,17`. */
export function useFigures(decimals: number): (value: number) => string {
  const { language } = usePreferences().preferences;
  return useMemo(() => {
    const format = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    // As text the number is rounded from its decimal digits, half up, not from its binary neighbour.
    return (value) => format.format(`${value}`);
  }, [language, decimals]);
}
