/** Tests the validation of the option `policy`. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { InvalidOptionError } from '../src/errors.js'
import { BUILTINS, BUILTIN_GROUPS, CONSTRUCTS, METHODS, MODULES, policyFrom } from '../src/policy.js'
import type { PolicyOptions } from '../src/policy.js'

const MODULE_NAMES = Object.keys(MODULES).sort()
const EVERY_MODULE = Object.fromEntries(MODULE_NAMES.map(name => [name, null]))
const DEFAULT = { profile: 'education', imports: EVERY_MODULE, builtins: { add: [], remove: [] }, forbid: {} } as const

describe('a policy', () => {
  const cases: [string, PolicyOptions | undefined, Partial<ReturnType<typeof policyFrom>>][] = [
    ['has defaults', undefined, {}],
    [
      'has the default for an undefined field',
      { profile: undefined, imports: undefined, builtins: undefined, forbid: undefined },
      {},
    ],
    [
      'has the default for an undefined list',
      { builtins: { add: undefined, remove: undefined }, imports: { math: undefined }, forbid: { while: undefined } },
      { imports: {} },
    ],
    [
      'can have the profile strict, which allows no modules by default',
      { profile: 'strict' },
      { profile: 'strict', imports: {} },
    ],
    ['allows modules', { imports: ['math', 'itertools'] }, { imports: { itertools: null, math: null } }],
    ['allows no module', { imports: [] }, { imports: {} }],
    [
      'allows modules and names of modules',
      { imports: { math: ['sqrt', 'pi'], itertools: true } },
      { imports: { itertools: null, math: ['pi', 'sqrt'] } },
    ],
    [
      'adds and removes builtins',
      { builtins: { add: ['sorted'], remove: ['zip', 'map'] } },
      { builtins: { add: ['sorted'], remove: ['map', 'zip'] } },
    ],
    [
      'adds groups of builtins to the strict ones',
      { profile: 'strict', builtins: { add: ['utility_builtins', 'limited_builtins', 'sorted'] } },
      {
        profile: 'strict',
        imports: {},
        builtins: { add: ['limited_builtins', 'sorted', 'utility_builtins'], remove: [] },
      },
    ],
    [
      'forbids constructs, builtins and methods',
      { forbid: ['while', 'sorted', 'list.sort'] },
      { forbid: { 'list.sort': null, sorted: null, while: null } },
    ],
    [
      'forbids with a message',
      { forbid: { while: 'A for loop, please.', 'list.sort': true } },
      { forbid: { 'list.sort': null, while: 'A for loop, please.' } },
    ],
    ['forbids nothing', { forbid: {} }, {}],
  ]
  for (const [name, options, expected] of cases) {
    it(name, () => assert.deepEqual(policyFrom(options), { ...DEFAULT, ...expected }))
  }

  it('does not depend on the order of its names', () => {
    const one = policyFrom({
      imports: { itertools: true, math: ['sqrt', 'pi'] },
      forbid: { while: true, class: 'x' },
      builtins: { remove: ['zip', 'map'] },
    })
    const other = policyFrom({
      imports: { math: ['pi', 'sqrt'], itertools: true },
      forbid: { class: 'x', while: true },
      builtins: { remove: ['map', 'zip'] },
    })
    assert.equal(JSON.stringify(one), JSON.stringify(other))
  })

  it('can come from JSON, with a cast', () => {
    // Its types are strings, as for a JSON file.
    const loaded = { profile: 'strict', imports: ['math'], forbid: { while: 'no' } }
    assert.deepEqual(policyFrom(loaded as PolicyOptions), {
      ...DEFAULT,
      profile: 'strict',
      imports: { math: null },
      forbid: { while: 'no' },
    })
  })

  it('can contain all names', () => {
    const constructs = new Set([...CONSTRUCTS, ...METHODS, ...BUILTINS]) // `slice` is in two of them
    assert.doesNotThrow(() =>
      policyFrom({ profile: 'strict', builtins: { add: [...BUILTINS, ...BUILTIN_GROUPS] }, imports: { ...MODULES } }),
    )
    assert.doesNotThrow(() => policyFrom({ builtins: { remove: BUILTINS }, forbid: [...constructs] }))
  })

  const refused: [string, unknown, string, string | RegExp][] = [
    ['a string', 'education', 'policy', "must be an object, not 'education'"],
    ['a misspelt option', { import: [] }, 'policy.import', 'no such option; did you mean policy.imports?'],
    [
      'an unknown option, listing all',
      { colour: 1 },
      'policy.colour',
      'no such option; there are policy.profile, policy.imports, policy.builtins, policy.forbid',
    ],

    [
      'a misspelt profile',
      { profile: 'strickt' },
      'policy.profile',
      "'strickt' is not a profile; did you mean strict?",
    ],
    [
      'an unknown profile, listing all',
      { profile: 'bank' },
      'policy.profile',
      "'bank' is not a profile; there are education, strict",
    ],
    ['a profile that is null', { profile: null }, 'policy.profile', /^null is not a profile; /],

    [
      'imports that are a string',
      { imports: 'math' },
      'policy.imports',
      "must be an array of module names or an object with them as keys, not 'math'",
    ],
    ['imports that are null', { imports: null }, 'policy.imports', /, not null$/],
    [
      'imports that are a Map, which would look empty',
      { imports: new Map([['math', true]]) },
      'policy.imports',
      /, not a Map$/,
    ],
    [
      'a misspelt module',
      { imports: ['math', 'itertool'] },
      'policy.imports[1]',
      "'itertool' is not a module of the sandbox; did you mean itertools?",
    ],
    [
      'an unknown module, listing all',
      { imports: ['socket'] },
      'policy.imports[0]',
      new RegExp(`^'socket' is not a module of the sandbox; there are .*${MODULE_NAMES.at(-1)}`),
    ],
    ['a module twice', { imports: ['math', 'math'] }, 'policy.imports[1]', "'math' occurs twice"],
    ['a hole among the modules', { imports: new Array(1) }, 'policy.imports[0]', /^undefined is not a module/],
    [
      'a misspelt module with names',
      { imports: { maths: ['pi'] } },
      'policy.imports.maths',
      "'maths' is not a module of the sandbox; did you mean math?",
    ],
    [
      'an unknown module that has a dot',
      { imports: { 'http.client': true } },
      'policy.imports["http.client"]',
      /^'http\.client' is not a module/,
    ],
    [
      'a property of every object',
      { imports: JSON.parse('{"__proto__": true}') },
      'policy.imports.__proto__',
      /is not a module/,
    ],
    [
      'a misspelt name of a module',
      { imports: { math: ['pi', 'sqrrt'] } },
      'policy.imports.math[1]',
      "'sqrrt' is not a name of math; did you mean sqrt?",
    ],
    [
      'an unknown name of a module',
      { imports: { math: ['squareRoot'] } },
      'policy.imports.math[0]',
      "'squareRoot' is not a name of math; MODULES.math lists them",
    ],
    ['a name of a module twice', { imports: { math: ['pi', 'pi'] } }, 'policy.imports.math[1]', "'pi' occurs twice"],
    [
      'a module with no names',
      { imports: { math: [] } },
      'policy.imports.math',
      'must have at least one name; true allows all names, and a module that is left out is not allowed',
    ],
    [
      'a module that is false',
      { imports: { math: false } },
      'policy.imports.math',
      'must be true or an array of names, not false',
    ],
    [
      'a module with a name that is not in an array',
      { imports: { math: 'pi' } },
      'policy.imports.math',
      "must be true or an array of names, not 'pi'",
    ],

    ['builtins that are an array', { builtins: ['sorted'] }, 'policy.builtins', 'must be an object, not an array'],
    [
      'a misspelt list of builtins',
      { builtins: { removed: [] } },
      'policy.builtins.removed',
      'no such option; did you mean policy.builtins.remove?',
    ],
    [
      'builtins that are a string',
      { builtins: { remove: 'sorted' } },
      'policy.builtins.remove',
      "must be an array of builtins, not 'sorted'",
    ],
    [
      'builtins that are null',
      { builtins: { add: null } },
      'policy.builtins.add',
      'must be an array of builtins, not null',
    ],
    [
      'a misspelt builtin',
      { builtins: { remove: ['sortd'] } },
      'policy.builtins.remove[0]',
      "'sortd' is not a builtin of the sandbox; did you mean sorted?",
    ],
    [
      'an unknown builtin',
      { builtins: { add: ['len', 'requests'] } },
      'policy.builtins.add[1]',
      "'requests' is not a builtin of the sandbox; BUILTINS lists them",
    ],
    ['a builtin twice', { builtins: { remove: ['map', 'map'] } }, 'policy.builtins.remove[1]', "'map' occurs twice"],
    [
      'a builtin both added and removed',
      { builtins: { add: ['zip', 'map'], remove: ['map'] } },
      'policy.builtins.remove[0]',
      "'map' is also in policy.builtins.add",
    ],
    [
      'a group of builtins to remove',
      { profile: 'strict', builtins: { remove: ['utility_builtins'] } },
      'policy.builtins.remove[0]',
      /is not a builtin/,
    ],
    [
      'a group of builtins in the profile education',
      { builtins: { add: ['utility_builtins'] } },
      'policy.builtins.add[0]',
      "'utility_builtins' is for policy.profile 'strict', not 'education'",
    ],

    [
      'constructs that are a string',
      { forbid: 'while' },
      'policy.forbid',
      "must be an array of constructs or an object with them as keys, not 'while'",
    ],
    ['constructs that are null', { forbid: null }, 'policy.forbid', /, not null$/],
    [
      'constructs that are a Set, which would look empty',
      { forbid: new Set(['while']) },
      'policy.forbid',
      /, not a Set$/,
    ],
    [
      'a misspelt construct',
      { forbid: ['whlie'] },
      'policy.forbid[0]',
      "'whlie' is not a name that can be forbidden; did you mean while?",
    ],
    [
      'a misspelt construct with a message',
      { forbid: { whlie: 'no' } },
      'policy.forbid.whlie',
      /did you mean while\?$/,
    ],
    [
      'a method without its type',
      { forbid: ['sort'] },
      'policy.forbid[0]',
      "'sort' is not a name that can be forbidden; did you mean list.sort?",
    ],
    [
      'a misspelt method',
      { forbid: { 'list.srot': true } },
      'policy.forbid["list.srot"]',
      /did you mean list\.sort\?$/,
    ],
    [
      'an unknown construct',
      { forbid: ['recursion'] },
      'policy.forbid[0]',
      "'recursion' is not a name that can be forbidden; CONSTRUCTS, METHODS and BUILTINS list them",
    ],
    [
      'a group of builtins to forbid',
      { forbid: ['limited_builtins'] },
      'policy.forbid[0]',
      /is not a name that can be forbidden/,
    ],
    ['a construct twice', { forbid: ['while', 'for', 'while'] }, 'policy.forbid[2]', "'while' occurs twice"],
    [
      'a message that is empty',
      { forbid: { while: ' ' } },
      'policy.forbid.while',
      'the message is empty; true selects the default message',
    ],
    [
      'a message that is a number',
      { forbid: { 'list.sort': 5 } },
      'policy.forbid["list.sort"]',
      'must be true or a message, not 5',
    ],
    [
      'a message that is false',
      { forbid: { while: false } },
      'policy.forbid.while',
      'must be true or a message, not false',
    ],
    ['a message of two lines', { forbid: { while: 'no\nway' } }, 'policy.forbid.while', 'the message must be one line'],
    [
      'a message with half a surrogate pair',
      { forbid: { while: '\ud83d' } },
      'policy.forbid.while',
      'the message contains half a surrogate pair',
    ],
  ]
  for (const [name, policy, option, problem] of refused) {
    it(`is refused: ${name}`, () => {
      assert.throws(
        () => policyFrom(policy as PolicyOptions),
        (error: unknown) => {
          assert.ok(error instanceof InvalidOptionError)
          assert.equal(error.option, option)
          assert.ok(error.message.startsWith(`${option}: `), error.message)
          const text = error.message.slice(option.length + 2)
          if (typeof problem === 'string') assert.equal(text, problem)
          else assert.match(text, problem)
          return true
        },
      )
    })
  }
})
