/** Every bomb. */
import type { Family } from './bomb.js'
import { chains } from './chains.js'
import { checks } from './checks.js'
import { changedCollections, deepCollections, hugeCollections, ofThemselves } from './collections.js'
import { iterators, structures } from './depth.js'
import { depths } from './depths.js'
import { floods, messages, values } from './floods.js'
import { loops } from './loops.js'
import { changedFunctions, deepFunctions, functions } from './functions.js'
import { hoards, pieces, turnovers } from './memory.js'
import { mutations } from './mutation.js'
import { numbers, tables, texts, walks } from './native.js'
import { recursions } from './recursion.js'
import { sources } from './sources.js'
import { strict, strictBare, strictDepths, strictGroups, strictHonest, strictSyntax } from './strict.js'
import { lengths, nesting } from './syntax.js'
import { oneTurn, turns } from './turns.js'

export const FAMILIES: readonly Family[] = [
  loops, recursions, numbers, walks, texts, tables, pieces, hoards, turnovers,
  nesting, lengths, structures, iterators, chains, depths,
  mutations, floods, messages, values, sources,
  ofThemselves, deepCollections, hugeCollections, changedCollections, functions, deepFunctions, changedFunctions,
  turns, oneTurn, strict, strictBare, strictGroups, strictSyntax, strictHonest, strictDepths,
  ...checks,
]
