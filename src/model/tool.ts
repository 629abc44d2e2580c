/** The name by which run.json shows that a folder is a report of this program. */
export const TOOL_NAME = 'below-the-line';
