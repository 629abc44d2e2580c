declare module 'html-encoding-sniffer' {
  /** Name of the encoding that the bytes declare by a byte order mark or a meta element, else `defaultEncoding`. */
  const sniffHtmlEncoding: (bytes: Uint8Array, options: { readonly defaultEncoding: string }) => string;
  export = sniffHtmlEncoding;
}
