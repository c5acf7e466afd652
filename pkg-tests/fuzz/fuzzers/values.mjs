/** The conversion of values: valid ones come back as the table defines, invalid ones are refused by name. */
import { Random } from '../random.mjs'
import { show } from '../show.mjs'
import { literal } from '../values/literal.mjs'
import { returned } from '../values/mirror.mjs'
import { BAD, build, named, nested, recipe } from '../values/recipes.mjs'

/**
 * `through`: the arguments go to Python and come back. `out`: the value of the source equals the recipe. `bad`: the
 * argument cannot be converted. `mistake`: the call itself is wrong, see {@link MISTAKES}.
 *
 * @typedef {{ fuzzer: 'values', source: string } & (
 *   { way: 'through', args: Recipe[], kwargs: [string, Recipe][] } | { way: 'out', value: Recipe }
 *   | { way: 'bad', value: Recipe, byName: boolean } | { way: 'mistake', name: string })} ValueTrial
 */
/** @typedef {import('../values/recipes.mjs').Recipe} Recipe */

const SAME = 'def f(*a, **k): return (a, k)'

/** In a container of this depth, and the two containers of SAME, a value is too deep to come back. */
const TOO_DEEP = 199

/** Wrong calls. @type {Record<string, (sandbox: import('pyvarium').Sandbox) => Promise<unknown>>} */
const MISTAKES = {
  'a source that is a number': sandbox => sandbox.run(/** @type {any} */ (5)),
  'a source of half a character': sandbox => sandbox.run('x = "\ud800"'),
  'a program of half a character': sandbox => sandbox.compile('\udfff'),
  'a name that is missing': sandbox => sandbox.call(SAME, /** @type {any} */ (undefined)),
  'a name of half a character': sandbox => sandbox.call(SAME, '\udbff'),
  'arguments that are an object': sandbox => sandbox.call(SAME, 'f', /** @type {any} */ ({ length: 1 })),
  'arguments that are a set': sandbox => sandbox.call(SAME, 'f', /** @type {any} */ (new Set())),
  'keyword arguments that are a string': sandbox => sandbox.call(SAME, 'f', [], /** @type {any} */ ('a')),
  'a keyword of half a character': sandbox => sandbox.call(SAME, 'f', [], { 'a\udc00': 1 }),
}

/** @param {Random} random @returns {ValueTrial} */
export function make(random) {
  return random.weigh([
    [6, () => through(random)],
    [4, () => out(random)],
    [2, () => bad(random)],
    [
      1,
      () =>
        /** @type {ValueTrial} */ ({
          fuzzer: 'values',
          way: 'mistake',
          source: SAME,
          name: random.pick(Object.keys(MISTAKES)),
        }),
    ],
  ])()
}

/** @param {Random} random @returns {ValueTrial} */
function through(random) {
  const isDeep = random.chance(0.02)
  const args = isDeep
    ? [nested(random, random.between(TOO_DEEP - 2, TOO_DEEP + 1))]
    : random.some(5, () => recipe(random))
  return { fuzzer: 'values', way: 'through', source: SAME, args, kwargs: isDeep ? [] : named(random, 5, 6) }
}

/** @param {Random} random @returns {ValueTrial} */
function out(random) {
  const value = recipe(random, 20)
  return { fuzzer: 'values', way: 'out', source: literal(value, random), value }
}

/** @param {Random} random @returns {ValueTrial} */
function bad(random) {
  const badRecipe = /** @type {Recipe} */ (['bad', random.pick(Object.keys(BAD))])
  const value = random.chance(0.2)
    ? nested(random, random.between(201, 300))
    : nested(random, random.below(100), badRecipe)
  return { fuzzer: 'values', way: 'bad', source: SAME, value, byName: random.chance(0.5) }
}

/**
 * @param {ValueTrial} trial
 * @param {import('pyvarium').Sandbox} sandbox
 * @param {import('../player.mjs').Pyvarium} pyvarium
 * @returns {Promise<any>}
 */
export async function perform(trial, sandbox, pyvarium) {
  if (trial.way === 'mistake') return MISTAKES[trial.name]?.(sandbox)
  if (trial.way === 'out') return sandbox.run(trial.source)
  const [args, kwargs] = argumentsOf(trial, pyvarium)
  return sandbox.call(trial.source, 'f', args, kwargs)
}

/**
 * @param {ValueTrial & { way: 'through' | 'bad' }} trial
 * @param {import('../player.mjs').Pyvarium} pyvarium
 * @returns {[any[], Record<string, any>]}
 */
function argumentsOf(trial, pyvarium) {
  if (trial.way === 'through')
    return [trial.args.map(arg => build(arg, pyvarium)), build(['object', trial.kwargs], pyvarium)]
  const value = build(trial.value, pyvarium)
  return trial.byName ? [[], { value }] : [[value], {}]
}

/**
 * @param {ValueTrial} trial
 * @param {import('../player.mjs').Observation} observation
 * @param {import('../player.mjs').Pyvarium} pyvarium
 * @returns {import('../oracles.mjs').Fault[]} the faults beside those of every run
 */
export function judge(trial, { outcome, rejection }, pyvarium) {
  const faultAbout = (/** @type {string} */ about) => [{ kind: 'value', about: `${trial.way}: ${about}` }]
  if (trial.way === 'bad' || trial.way === 'mistake') {
    if (rejection instanceof pyvarium.InvalidValueError) return []
    return faultAbout(
      `${trial.way === 'mistake' ? trial.name : 'a bad value'} is not refused as one, but ${rejection ?? 'runs'}`,
    )
  }
  if (outcome === undefined) return []
  if (!outcome.ok) {
    const deepest =
      trial.way === 'through' ? Math.max(0, ...[...trial.args, ...trial.kwargs.map(([, arg]) => arg)].map(depth)) : 0
    // Already reported, or too large for the low limits.
    if (['crash', 'instructions', 'memory'].includes(outcome.error.kind)) return []
    if (deepest >= TOO_DEEP && /more than 200 deep/.test(outcome.error.message)) return []
    return faultAbout(`${outcome.error.kind}: ${outcome.error.message}`.slice(0, 200))
  }
  const expected = trial.way === 'out' ? returned(build(trial.value, pyvarium), pyvarium) : echo(trial, pyvarium)
  return show(outcome.value) === show(expected) ? [] : faultAbout('it comes back as another')
}

/** The value of SAME for the arguments. @param {ValueTrial & { way: 'through' }} trial @param {import('../player.mjs').Pyvarium} pyvarium */
function echo(trial, pyvarium) {
  const [args, kwargs] = argumentsOf(trial, pyvarium)
  return new pyvarium.Tuple(new pyvarium.Tuple(...args.map(arg => returned(arg, pyvarium))), returned(kwargs, pyvarium))
}

/** @param {Recipe} recipe @returns {number} */
function depth(recipe) {
  return isContainer(recipe) ? 1 + Math.max(0, ...parts(recipe).map(depth)) : 0
}

/** Every trial that is one step smaller. @param {ValueTrial} trial @returns {Iterable<ValueTrial>} */
export function* smaller(trial) {
  if (trial.way === 'mistake') return
  if (trial.way === 'out') {
    for (const value of smallerRecipes(trial.value)) yield { ...trial, value, source: literal(value, new Random('')) }
    return
  }
  if (trial.way === 'bad') {
    for (const value of smallerRecipes(trial.value)) yield { ...trial, value }
    return
  }
  for (const args of shorter(trial.args)) yield { ...trial, args }
  for (const kwargs of shorter(trial.kwargs)) yield { ...trial, kwargs }
  for (const [index, arg] of trial.args.entries()) {
    for (const less of smallerRecipes(arg)) yield { ...trial, args: trial.args.with(index, less) }
  }
  for (const [index, [name, arg]] of trial.kwargs.entries()) {
    for (const less of smallerRecipes(arg)) yield { ...trial, kwargs: trial.kwargs.with(index, [name, less]) }
  }
}

/** @param {Recipe} recipe @returns {Iterable<Recipe>} */
function* smallerRecipes(recipe) {
  const [kind, content] = recipe
  if (isContainer(recipe)) yield* parts(recipe)
  if (kind === 'string') yield* halves(Array.from(content)).map(half => /** @type {Recipe} */ ([kind, half.join('')]))
  const items = /** @type {readonly unknown[]} */ (Array.isArray(content) ? content : [])
  for (const fewer of shorter(items)) yield/** @type {Recipe} */ ([kind, fewer])
  if (kind !== 'list' && kind !== 'tuple' && kind !== 'set') return
  for (const [index, item] of content.entries()) {
    for (const less of smallerRecipes(item)) yield [kind, content.with(index, less)]
  }
}

/** @template Item @param {readonly Item[]} items @returns {Item[][]} */
function shorter(items) {
  return [...halves(items), ...items.map((_, index) => items.toSpliced(index, 1))]
}

/** @template Item @param {readonly Item[]} items @returns {Item[][]} */
function halves(items) {
  const middle = items.length >> 1
  return items.length < 2 ? [] : [items.slice(0, middle), items.slice(middle)]
}

/** @param {Recipe} recipe */
function isContainer([kind]) {
  return ['list', 'tuple', 'set', 'map', 'object'].includes(kind)
}

/** @param {Recipe} recipe a container @returns {Recipe[]} */
function parts([kind, content]) {
  const items = /** @type {any[]} */ (content)
  return kind === 'map' ? items.flat() : kind === 'object' ? items.map(([, item]) => item) : items
}
