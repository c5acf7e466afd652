import classes from '../examples/classes.py?raw'
import deepRecursion from '../examples/deep-recursion.py?raw'
import endlessLoop from '../examples/endless-loop.py?raw'
import guess from '../examples/guess.py?raw'
import hello from '../examples/hello.py?raw'
import hugePower from '../examples/huge-power.py?raw'
import likes from '../examples/likes.py?raw'
import mathModule from '../examples/math-module.py?raw'
import memoryBomb from '../examples/memory-bomb.py?raw'
import notAllowed from '../examples/not-allowed.py?raw'
import outputFlood from '../examples/output-flood.py?raw'
import primes from '../examples/primes.py?raw'
import syntaxError from '../examples/syntax-error.py?raw'

export interface Example {
  /** Identifies the example in the page. It must not change. */
  id: string
  title: string
  source: string
}

export const DEFAULT_EXAMPLE = example('hello', 'Hello', hello)

/** The examples of the menu, by heading. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  Friendly: [
    DEFAULT_EXAMPLE,
    example('function', 'A function', likes),
    example('primes', 'Prime numbers', primes),
    example('classes', 'Classes and generators', classes),
    example('math', 'The math module', mathModule),
    example('guess', 'Guess the number', guess),
    example('syntax-error', 'A syntax error', syntaxError),
  ],
  Hostile: [
    example('not-allowed', 'What is not allowed', notAllowed),
    example('endless-loop', 'Endless loop', endlessLoop),
    example('memory-bomb', 'Memory bomb', memoryBomb),
    example('huge-power', '10 ** 10 ** 8', hugePower),
    example('output-flood', 'Output flood', outputFlood),
    example('deep-recursion', 'Deep recursion', deepRecursion),
  ],
}

/** Removes the line break at the end of the file, which would be an empty line in the editor. */
function example(id: string, title: string, file: string): Example {
  return { id, title, source: file.trimEnd() }
}
