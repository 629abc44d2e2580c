import { ARTICLE_SIGNS } from './signs/articles.ts';
import { ENTRY_SIGNS } from './signs/entries.ts';
import { HEAD_SIGNS } from './signs/heads.ts';
import type { PageSign } from './signs/page-sign.ts';
import { PLACE_SIGNS } from './signs/place.ts';
import { WORD_SIGNS } from './signs/words.ts';

/**
 * What the rest of the page says for or against a reading. The weights were set on sample pages, in steps of a half;
 * each one has to have the sign that its reason gives it.
 */
export const PAGE_SIGNS: readonly PageSign[] = [
  ...HEAD_SIGNS,
  ...PLACE_SIGNS,
  ...WORD_SIGNS,
  ...ARTICLE_SIGNS,
  ...ENTRY_SIGNS,
];
