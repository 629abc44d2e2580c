/** Name in lower case -> value, as in HTTP, WARC and e-mail; of a name given twice, the first. */
export type Headers = ReadonlyMap<string, string>;

/** Reads header lines. A line that begins with white space goes on with the one before it. */
export function parseHeaders(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      const before = headers.get(last);
      if (before !== undefined) headers.set(last, `${before} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    last = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
  }
  return headers;
}

/** What a `Content-Type` says. */
export interface ContentType {
  /** Lower case, such as `text/html`; empty where none is given. */
  readonly type: string;
  /** One parameter, such as `charset` or `boundary`; null where it is not given. */
  readonly parameter: (name: string) => string | null;
}

export function contentType(headers: Headers): ContentType {
  const written = headers.get('content-type') ?? '';
  return {
    type: (written.split(';')[0] ?? '').trim().toLowerCase(),
    parameter: (name) => {
      const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(written);
      return found?.[1] ?? found?.[2] ?? null;
    },
  };
}
