import type { Platform } from './platform.ts';

/** Vocabularies that say what each part is, whatever the software; the more telling a mark, the earlier it stands. */
export const VOCABULARIES: readonly Platform[] = [
  {
    id: 'microdata',
    item: '[itemprop=comment], [itemtype*=schema.org/Comment], [itemtype*=schema.org/UserComments], [typeof~=sioc:Post]',
    content: '[itemprop=text], [itemprop=commentText], [itemprop=description], [itemprop=articleBody]',
    author:
      '[itemprop=author] [itemprop=name], [itemprop=creator] [itemprop=name], [itemprop=author], [itemprop=creator]',
    date: '[itemprop=datePublished], [itemprop=dateCreated], [itemprop=commentTime]',
    confidence: 0.9,
    reason: 'The vocabulary of schema.org says what each part is, whatever the software.',
  },
  {
    id: 'hatom',
    item: '.hentry.comment, .comments .hentry, #comments .hentry, .xoxo .hentry',
    content: '.entry-content',
    author: '.vcard .fn, .author .fn, .vcard, .author',
    date: '.published, .updated',
    confidence: 0.85,
    reason: 'The microformat hAtom, within a list of comments.',
  },
];
