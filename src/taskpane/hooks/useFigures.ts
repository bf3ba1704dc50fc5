import { useMemo } from 'react';
import type { Language } from '../../domain/settings/Settings';
import { usePreferences } from '../preferences/PreferencesContext';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/**
 * Writes a figure with the decimals of the settings, in the person's notation: `83,17`.
 * @param least decimals that stand even where they are zeros
 */
export function useFigures(decimals: number, least = decimals): (value: number) => string {
  const { language } = usePreferences().preferences;
  return useMemo(() => {
    const format = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: decimals,
    });
    // As text the number is rounded from its decimal digits, half up, not from its binary neighbour.
    return (value) => format.format(`${value}`);
  }, [language, decimals, least]);
}
