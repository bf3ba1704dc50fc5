import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeChoice } from './Preferences';

/** A calm deep blue: neither the red of the national emblem nor the green of Excel's own ribbon. */
const brand: BrandVariants = {
  10: '#030b14',
  20: '#061a2e',
  30: '#082642',
  40: '#093156',
  50: '#0a3a67',
  60: '#0b3f6f',
  70: '#0d4678',
  80: '#0f4c81',
  90: '#2a639a',
  100: '#4a7fb3',
  110: '#74a3d0',
  120: '#93b9de',
  130: '#a8c8e8',
  140: '#c3daf1',
  150: '#dceaf8',
  160: '#eff5fc',
};

const light: Theme = createLightTheme(brand);
const dark: Theme = {
  ...createDarkTheme(brand),
  // The ramp's own dark picks are too dim for 4.5:1 on the pane's ground.
  colorBrandBackground: brand[90],
  colorBrandBackgroundHover: '#356fa8',
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[120],
  colorBrandStroke1: brand[110],
  colorCompoundBrandForeground1: brand[110],
  colorCompoundBrandStroke: brand[110],
  colorStatusDangerForeground1: '#f1707b',
};

/** The colours of the machine or of Excel. */
export type SystemTheme = 'light' | 'dark' | 'contrast';

/** The theme to draw in: the person's choice, or the system's where the choice is left to it. */
export function themeOf(choice: ThemeChoice, system: SystemTheme): Theme {
  switch (choice === 'auto' ? system : choice) {
    case 'light':
      return light;
    case 'dark':
      return dark;
    case 'contrast':
      return teamsHighContrastTheme;
  }
}
