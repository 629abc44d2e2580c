/** How one kind of software marks its comments. Selectors as `compileSelector` reads them. */
export interface Platform {
  readonly id: string;
  /** Elements that hold one comment each. */
  readonly item: string;
  /** The comment's words within an item; where none fits, what the other parts leave over. */
  readonly content?: string;
  readonly author?: string;
  readonly date?: string;
  /**
   * An item without the named content, or without the named author where no content is named, is something else, such as
   * an advertisement among posts.
   */
  readonly strict?: true;
  /** Items that are no comments. */
  readonly except?: string;
  /** An element that only this software's pages have: where it stands, others that read the page alike stand back. */
  readonly mark?: string;
  /** Elements whose items answer the last item before them. */
  readonly replies?: string;
  /** An attribute, of an item or of an element in it, that counts how deep the item stands. */
  readonly level?: string;
  /** Items without a name, whose author is that of the item before. */
  readonly joined?: string;
  /** How sure a comment found so is, 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}
