/** The form of a token that matching compares: case, apostrophes and dashes made alike. */
export const normalise = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[\u2019\u2018\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/^[#@](?=.)/, '');

/** The form of a normalised word in which phrases are compared: without accents, and without the dots of `U.S.`. */
export const foldWord = (norm: string): string =>
  norm
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '');
