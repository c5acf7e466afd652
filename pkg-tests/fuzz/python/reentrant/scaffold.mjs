/** Python that several generators use. Each sets `do()`, the change that happens during an operation. */

/**
 * `deed()`, by which special methods call `do()`. It limits the depth and the number of calls, so that a program ends.
 *
 * @param {{ depth: number, turns: number, after?: string }} bounds `after` is a line that follows each call
 */
export const deed = ({ depth, turns, after = '' }) => `turns = depth = 0
def deed():
    global turns, depth
    turns += 1
    if depth > ${depth} or turns > ${turns}: return 1
    depth += 1
    try: do()
    except Exception: pass
    finally: depth -= 1
${after}    return 1
`

/** A key that equals no other, objects for the collector, and a call of the collector. They need `deed()` and `KEPT`. */
export const KEYS_AND_CIRCLES = `class Key:
    def __init__(self, name): self.name = name
    def __hash__(self): return hash(self.name)
    def __eq__(self, other): deed(); return False
class Circle:
    def __init__(self, *held): self.circle, self.held = self, held
    def __del__(self): deed()
def collect():
    for n in range(2500): KEPT.append([])
    KEPT.clear()
`
