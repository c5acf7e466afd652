/** `prepare.mjs` writes this module, because a page cannot read files: the text of each `.py` file, by folder and name. */
type Files = Readonly<Record<string, string>>
export const SOURCES: Readonly<Record<'attacks' | 'behaviours' | 'bombs', Files>>
