/**
 * The text of each `.py` file of the corpus, by folder and name. `prepare.mjs` writes this module, because a page cannot
 * read files.
 */
type Files = Readonly<Record<string, string>>
export const SOURCES: Readonly<Record<'attacks' | 'behaviours' | 'bombs' | 'determinism', Files>>
