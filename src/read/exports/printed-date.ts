/** A date as people write it; a Unix time would only be a number among the words. */
export const printedDate = (raw: string | null): string | null =>
  raw === null || /^[\d.]+$/.test(raw.trim()) ? null : raw;
