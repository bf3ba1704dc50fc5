import { tokens } from '@fluentui/react-components';

/** The colour of links: the theme's or, in a contrast theme of Windows, the person's own. */
export const linkColor = {
  color: tokens.colorBrandForegroundLink,
  '@media (forced-colors: active)': { color: 'LinkText' },
} as const;
