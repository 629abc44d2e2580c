/** What an address carries to tell where a reader came from, and not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|cmpid?|ref|source|src|share)$/i;

/**
 * Reddit names a comment `t1_…` where something answers it, and a submission `t3_…` where it holds something; data
 * programs write whole numbers as 3.0 once another cell of the column is empty.
 */
export const plainId = (id: string | null): string | null => {
  const plain = (id ?? '')
    .trim()
    .replace(/^t[13]_/, '')
    .replace(/^(\d+)\.0+$/, '$1');
  return plain === '' ? null : plain;
};

/**
 * An id or an address as it is compared: two tables may write one address with and without `https`, `www`, a closing
 * slash, a place on the page, or the trace of a campaign.
 */
export function joinKey(written: string): string {
  const key = plainId(written) ?? '';
  if (!/^(?:https?:)?\/\//i.test(key) || !URL.canParse(key, 'https://x.invalid')) return key;
  const { hostname, pathname, searchParams } = new URL(key, 'https://x.invalid');
  const asked = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
  const place = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  return asked.length === 0 ? place : `${place}?${asked.join('&')}`;
}
