import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep water: the colour of actions. Shade 7 carries white text at 7:1. */
const lagoon: MantineColorsTuple = [
  '#e9f4f3',
  '#d3e8e7',
  '#a8d3d1',
  '#7bbcba',
  '#4fa3a2',
  '#2d8788',
  '#166f72',
  '#0b5d64',
  '#0b4a54',
  '#0b3d47',
];
/** Sunrise: the one accent, for focus and for the present. */
const sunrise: MantineColorsTuple = [
  '#fff8e6',
  '#ffefc7',
  '#fde092',
  '#fbd068',
  '#f7c147',
  '#f2b134',
  '#c98a12',
  '#8f5f06',
  '#744c05',
  '#5b3c04',
];
/** Clay: refusals, and a person's "no". Warm, because it is not an alarm. */
const clay: MantineColorsTuple = [
  '#fdf0ec',
  '#fadfd8',
  '#f4bdb0',
  '#ec9884',
  '#e1745c',
  '#d0563d',
  '#b84229',
  '#9c3420',
  '#82291a',
  '#692015',
];
const leaf: MantineColorsTuple = [
  '#edf6ee',
  '#d9edda',
  '#b3dab6',
  '#88c48d',
  '#5fac67',
  '#3f944a',
  '#2c7a38',
  '#22652d',
  '#1a5124',
  '#133e1b',
];
const stone: MantineColorsTuple = [
  '#f7f8f7',
  '#eef2f1',
  '#e0e7e5',
  '#c9d4d2',
  '#a3b3b1',
  '#7c8f8e',
  '#5a6e6f',
  '#445759',
  '#2b3d41',
  '#14262e',
];

/** Night: text, soft text, borders, fields and grounds of the dark theme, as in tokens.css. */
const night: MantineColorsTuple = [
  '#e6eeec',
  '#c3d2cf',
  '#a5b8b6',
  '#a5b8b6',
  '#4b636b',
  '#24353c',
  '#17252b',
  '#17252b',
  '#0f191d',
  '#0a1215',
];

export const theme = createTheme({
  colors: { dark: night, lagoon, sunrise, clay, leaf, stone, gray: stone, red: clay, green: leaf, yellow: sunrise },
  primaryColor: 'lagoon',
  primaryShade: { light: 7, dark: 6 },
  respectReducedMotion: true,
  black: '#14262e',
  fontFamily: "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic', 'Noto Sans Bengali', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { md: '0.5rem' },
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Modal: {
      styles: { title: { fontWeight: 600, fontSize: '1.125rem' } },
      defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.45, color: '#0b2a31' } },
    },
    // With a line height of 1 the button cuts the tails of g, p and y, and of Arabic letters.
    Button: { styles: { label: { lineHeight: 1.5 } } },
    Badge: { defaultProps: { radius: 'sm', tt: 'none', fw: 600 } },
    Paper: { defaultProps: { withBorder: true, p: 'md' } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
  },
});
