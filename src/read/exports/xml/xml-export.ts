import type { ExportThread } from '../export-thread.ts';
import type { XmlElement } from './xml-elements.ts';

/** One XML format that comments are exported in. */
export interface XmlExport {
  readonly id: string;
  /** What the first bytes of such a file hold. */
  readonly opening: RegExp;
  /** Names of the elements that the reading is made from. */
  readonly elements: ReadonlySet<string>;
  /** Why comments of it may be hidden from readers of the site. */
  readonly hidden: string;
  readonly read: (elements: readonly XmlElement[]) => {
    readonly threads: readonly ExportThread[];
    /** Comments that the site does not show. */
    readonly hidden: number;
  };
}
