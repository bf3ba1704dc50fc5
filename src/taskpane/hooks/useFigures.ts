import { useMemo } from 'react';
import type { Language } from '../../domain/settings/Settings';
import { usePreferences } from '../preferences/PreferencesContext';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** Made once: a format takes longer to make than a whole row of a ranking to draw. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, decimals: number, least: number): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${least}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: decimals });
  formats.set(key, format);
  return format;
}

/**
 * Writes a figure with the decimals of the settings, in the person's notation: `83,17`.
 * @param least decimals that stand even where they are zeros
 */
export function useFigures(decimals: number, least = decimals): (value: number) => string {
  const { language } = usePreferences().preferences;
  return useMemo(() => {
    const format = formatOf(locales[language], decimals, least);
    // As text the number is rounded from its decimal digits, half up, not from its binary neighbour.
    return (value) => format.format(`${value}`);
  }, [language, decimals, least]);
}
