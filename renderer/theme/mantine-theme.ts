import { createTheme, type MantineColorSchemeManager, type MantineColorsTuple } from '@mantine/core';

/** The accent of tokens.css, from light to dark; shade 7 carries white text at 5.9 : 1. */
const teal: MantineColorsTuple = [
  '#eef6f6',
  '#e2efed',
  '#bfdcdb',
  '#97c5c6',
  '#6dabae',
  '#4a9297',
  '#2a777e',
  '#266d73',
  '#1d5a5f',
  '#114a4f',
];

export const mantineTheme = createTheme({
  fontFamily: 'var(--font)',
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** The colour scheme follows the system (the main process sets it from the PC's settings); nothing is kept in the page. */
export const systemColours: MantineColorSchemeManager = {
  get: () => 'auto',
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
