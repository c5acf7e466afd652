import { describe } from 'node:test'
import { openNode } from './engines/node.js'
import { itHoldsEveryBehaviour } from './in-engine.js'

const engine = await openNode()

describe('in Node', () => itHoldsEveryBehaviour(() => engine))
