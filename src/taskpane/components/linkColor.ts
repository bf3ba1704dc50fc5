import { tokens } from '@fluentui/react-components';

/** What leads somewhere, in the theme's colour for it or, in a contrast theme of Windows, in the person's own. */
export const linkColor = {
  color: tokens.colorBrandForegroundLink,
  '@media (forced-colors: active)': { color: 'LinkText' },
} as const;
