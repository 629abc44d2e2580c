/** A stretch of a file in a folder that is written, to be put behind what the file holds already. */
export interface FilePiece {
  /** Inside the folder, `/` between folders. */
  readonly path: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
  /** Whether the file is whole with it; a file of which nobody says so is whole at the end. */
  readonly last?: boolean;
}
