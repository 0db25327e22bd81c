import type { ConfigData } from 'html-validate';

/** What every page must satisfy. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Headings begin with a year or a Chinese character, and their ids with them; HTML allows both.
    'valid-id': ['error', { relaxed: true }],
    // A length for one search engine; titles of articles are as long as they are.
    'long-title': 'off',
    // Office numbers are written as offices write them; a line may end at the hyphen.
    'tel-non-breaking': 'off',
    // What Markdown prints for a wide table is a region; a section would mean a part of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};
