/** What `prepare.mjs` makes a module of: the text of every family's file in `corpus/attacks`, by the family's name. */
export const SOURCES: Readonly<Record<string, string>>
