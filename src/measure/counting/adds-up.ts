/** A measure that can be taken of the parts of a corpus apart: added up, they are the measure of the whole. */
export interface AddsUp<Saved> {
  /** What was measured, as plain data, in pieces that memory can hold. */
  saved(): Iterable<Saved>;
  /** Adds a piece of what was saved of the part of the corpus that follows. */
  addSaved(saved: Saved): void;
}
