/** An input that could not be used; it is counted and listed, never dropped in silence. */
export interface Problem {
  /** Path as the user would recognise it. */
  readonly path: string;
  /** One plain sentence. */
  readonly reason: string;
}
