/**
 * Programs from the grammar: every form of statement and expression inside every other form, to test the compiler.
 * What they do at run time is random.
 */
import { indented } from './blocks.mjs'
import { LITERALS } from './literals.mjs'
import { ASSIGNMENTS, OPERATORS } from './names.mjs'

/** @typedef {import('../random.mjs').Random} Random */

const NAMES = ['a', 'b', 'c', 'd', 'x', 'y', 'self', 'T', '_', '__p', '__class__', 'len', 'int', 'str', 'list']
/** Conditions that the compiler evaluates. */
const CONSTANTS = ['0', '1', 'not 0', 'None', "''", '__debug__', 'a and 0', '()', '1 or a']
const TARGETS = ['a', 'b', 'c', 'd', 'x', 'y', '__p']

/** @param {Random} random @returns {string} */
export function grammarProgram(random) {
  return new Writer(random).block(random.between(1, 8), random.between(2, 4))
}

/**
 * What is allowed at the current place in the text.
 *
 * @typedef {object} Place
 * @property {'module' | 'class' | 'function' | 'coroutine'} scope
 * @property {boolean} inLoop
 * @property {boolean} isPlain without `yield`, `await` and `:=`
 */

class Writer {
  #random
  /** The number of names that patterns bound: a pattern must not bind a name twice. */
  #captures = 0
  /** @type {Place} */
  #place = { scope: 'module', inLoop: false, isPlain: false }

  /** @param {Random} random */
  constructor(random) {
    this.#random = random
  }

  /** @param {number} count @param {number} depth how far statements may nest @returns {string} */
  block(count, depth) {
    return this.#random.times(count, () => this.#statement(depth)).join('')
  }

  /** @param {number} depth @param {Partial<Place>} [place] */
  #body(depth, place = {}) {
    return this.#at(place, () => `:\n${indented(this.block(this.#random.between(1, 3), depth - 1), '    ')}`)
  }

  /**
   * Mostly keeps to what may stand at a place; now and then the compiler has to say no.
   *
   * @param {Partial<Place>} place
   * @param {() => string} write
   */
  #at(place, write) {
    const around = this.#place
    this.#place = { ...around, ...(this.#random.chance(0.99) ? place : {}) }
    const text = write()
    this.#place = around
    return text
  }

  /** @param {number} depth @returns {string} */
  #statement(depth) {
    const compound = depth > 0 && this.#random.chance(0.6)
    return compound ? this.#compound(depth) : `${this.#simple()}\n`
  }

  #simple() {
    const { pick, e, target, annotation, name } = this.#tools()
    return this.#random.weigh([
      [4, () => `${target()} = ${e()}`],
      [2, () => `${target()} = ${target()} = ${pick(['', '*'])}${e()}, ${e()}`],
      [1, () => `${pick(TARGETS)} ${pick(ASSIGNMENTS)} ${e()}`],
      [3, e],
      [2, () => `${pick(TARGETS)}: ${annotation()}${pick(['', ` = ${e()}`])}`],
      [1, () => `${name()}.${pick(TARGETS)}: ${annotation()}`],
      [1, () => `(${pick(TARGETS)}): ${annotation()} = ${e()}`],
      [1, () => `del ${pick(TARGETS)}, ${name()}[${e()}]`],
      [this.#isFunction ? 3 : 0, () => `return ${pick(['', e()])}`],
      [1, () => `raise ${e()}${pick(['', ` from ${e()}`])}`],
      [1, () => pick(['pass', '...', 'raise'])],
      [this.#place.inLoop ? 2 : 0, () => pick(['break', 'continue'])],
      [this.#isFunction ? 1 : 0, () => `global ${pick(['u', 'v'])}`],
      [this.#isFunction && this.#random.chance(0.2) ? 1 : 0, () => `nonlocal ${pick(TARGETS)}`],
      [1, () => `assert ${e()}, ${e()}`],
      [1, () => pick(['import math', 'from math import pi as a', 'import itertools as x'])],
      [1, () => `type ${pick(['A', 'T', 'a'])}${this.#typeParameters()} = ${annotation()}`],
    ])()
  }

  /** @param {number} depth @returns {string} */
  #compound(depth) {
    const { pick, e, target, maybe } = this.#tools()
    const body = () => this.#body(depth)
    const asynchronous = () => (this.#place.scope === 'coroutine' ? maybe('async ', 0.4) : '')
    const loop = () => this.#body(depth, { inLoop: true })
    return this.#random.weigh([
      [5, () => this.#function(depth)],
      [4, () => this.#class(depth)],
      [3, () => `if ${maybe(e()) || pick(CONSTANTS)}${body()}${maybe(`elif ${e()}${body()}`)}${maybe(`else${body()}`)}`],
      [2, () => `${asynchronous()}for ${target()} in ${e()}${loop()}${maybe(`else${body()}`)}`],
      [1, () => `while ${pick(['0', e()])}${loop()}${maybe(`else${body()}`)}`],
      [3, () => this.#try(depth)],
      [2, () => `${asynchronous()}with ${e()}${maybe(` as ${target()}`)}${maybe(`, ${e()} as ${target()}`)}${body()}`],
      [2, () => `match ${e()}:\n${indented(this.#random.times(this.#random.between(1, 3), () => this.#case(depth)).join(''), '  ')}`],
    ])()
  }

  /** @param {number} depth */
  #function(depth) {
    const { pick, e, annotation, maybe } = this.#tools()
    const decorators = this.#random.some(2, () => `@${e()}\n`).join('')
    const isCoroutine = this.#random.chance(0.25)
    const head = `${isCoroutine ? 'async ' : ''}def ${pick([...TARGETS, '__init__', '__class_getitem__'])}${this.#typeParameters()}`
    const body = this.#body(depth, { scope: isCoroutine ? 'coroutine' : 'function', inLoop: false })
    return `${decorators}${head}(${this.#parameters(true, 2)})${maybe(` -> ${annotation()}`)}${body}`
  }

  /** @param {number} depth */
  #class(depth) {
    const { pick, e, maybe } = this.#tools()
    const bases = pick(['', '()', `(${e()})`, '(object, metaclass=type)', `(*${e()}, **${e()})`, `(int, a=${e()})`])
    const body = this.#body(depth, { scope: 'class', inLoop: false })
    return `${maybe(`@${e()}\n`, 0.2)}class ${pick(['A', 'B', 'T', '__C'])}${this.#typeParameters()}${bases}${body}`
  }

  /** @param {number} depth */
  #try(depth) {
    const { pick, e, maybe } = this.#tools()
    const star = pick(['', '', '*'])
    const handler = () => `except${star} ${e()}${maybe(` as ${pick(TARGETS)}`)}${this.#body(depth)}`
    const handlers = this.#random.some(2, handler).join('')
    const end = handlers === '' || this.#random.chance(0.4) ? `finally${this.#body(depth)}` : ''
    return `try${this.#body(depth)}${handlers}${handlers === '' ? '' : maybe(`else${this.#body(depth)}`)}${end}`
  }

  /** @param {number} depth */
  #case(depth) {
    const { e, maybe } = this.#tools()
    return `case ${this.#pattern(3)}${maybe(` if ${e()}`)}${this.#body(depth)}`
  }

  /** @param {number} depth @returns {string} */
  #pattern(depth) {
    const { pick } = this.#tools()
    const again = () => this.#pattern(depth - 1)
    const constant = () => pick(['0', '-1', '1.5', '-2 + 3j', "'s'", "b'b'", 'None', 'True', 'int.x', 'a.b.c', "'a' 'b'", 'int()', '[]'])
    return this.#random.weigh([
      [3, constant],
      [depth < 3 ? 2 : 0, () => pick(['_', `p${this.#captures++}`])],
      [depth > 0 ? 2 : 0, () => pick(['[%]', '(%,)', '[%, *_, %]', '[*_, %]', '(%, %)', '[]']).replaceAll('%', again)],
      [depth > 0 ? 2 : 0, () => pick(["{'k': %}", "{'k': %, 2: %, **r}", '{**r}', '{}', '{-1: %, int.x: _}']).replaceAll('%', again)],
      [depth > 0 ? 2 : 0, () => pick(['int(%)', 'str()', 'A(%, x=%)', 'a.b(x=%)', 'list(%, %)']).replaceAll('%', again)],
      [1, () => `${constant()} | ${constant()}`],
      [depth > 0 ? 1 : 0, () => `(${again()}) as p${this.#captures++}`],
    ])()
  }

  #typeParameters() {
    const { annotation } = this.#tools()
    if (!this.#random.chance(0.1)) return ''
    const all = [`T: ${annotation()}`, 'U', '*Ts', '**P', `W: (int, ${annotation()})`]
    return `[${all.slice(this.#random.below(all.length)).join(', ')}]`
  }

  /** @param {boolean} isAnnotated @param {number} depth of their defaults */
  #parameters(isAnnotated, depth) {
    const { pick, annotation, maybe } = this.#tools()
    const e = () => this.#expression(depth)
    const parameter = (/** @type {string} */ name) => name + (isAnnotated ? maybe(`: ${annotation()}`, 0.3) : '')
    const positional = [parameter('self'), maybe(parameter('a')), maybe('/', 0.2), maybe(`${parameter('b')}=${e()}`)]
    const named = [pick([parameter('*args'), '*, q']), maybe(parameter('c')), maybe(`d=${e()}`), maybe(parameter('**k'), 0.3)]
    return [...positional, ...named].filter(part => part !== '').join(', ')
  }

  get #isFunction() {
    return this.#place.scope === 'function' || this.#place.scope === 'coroutine'
  }

  /** The helpers of all methods. */
  #tools() {
    const random = this.#random
    return {
      pick: (/** @type {readonly string[]} */ items) => random.pick(items),
      e: () => this.#expression(random.below(4)),
      name: () => random.pick(NAMES),
      target: () => this.#target(2),
      annotation: () => this.#at({ isPlain: true }, () => this.#expression(random.below(3))),
      maybe: (/** @type {string} */ text, probability = 0.5) => (random.chance(probability) ? text : ''),
    }
  }

  /** @param {number} depth @returns {string} */
  #target(depth) {
    const again = () => this.#target(depth - 1)
    const { pick, name } = this.#tools()
    const e = () => this.#expression(this.#random.below(2))
    return this.#random.weigh([
      [6, () => pick(TARGETS)],
      [1, () => `${name()}.${pick(TARGETS)}`],
      [1, () => `${name()}[${e()}]`],
      [1, () => `${name()}[${e()}:${e()}:]`],
      [depth > 0 ? 1 : 0, () => pick(['(%, %)', '[%, *a]', '(*x, %)', '(%)', '[]', '()']).replaceAll('%', again)],
    ])()
  }

  /** @param {number} depth @returns {string} */
  #expression(depth) {
    const again = () => this.#expression(depth - 1)
    const form = (/** @type {string} */ text) => () => text.replaceAll('%', again)
    const { pick, target, maybe } = this.#tools()
    if (depth <= 0) return this.#random.chance(0.7) ? pick(NAMES) : `(${pick(LITERALS)})`
    const { scope, isPlain } = this.#place
    const within = (/** @type {() => string} */ write) => () => this.#at({ isPlain: true }, write)
    const clause = () => `${scope === 'coroutine' ? maybe('async ', 0.1) : ''}for ${target()} in ${again()}${maybe(` if ${again()}`)}`
    const clauses = () => clause() + maybe(` ${clause()}`, 0.3)
    return this.#random.weigh([
      [3, () => `(${again()} ${pick(OPERATORS)} ${again()})`],
      [1, form('(% < % <= % is not %)')],
      [2, form('(% if % else %)')],
      [1, () => `(${pick(['not ', '-', '~', '+'])}${again()})`],
      [3, () => `(lambda ${this.#parameters(false, depth - 1)}: ${this.#at({ scope: 'function', inLoop: false }, again)})`],
      [2, within(() => `[${again()} ${clauses()}]`)],
      [2, within(() => `{${again()} ${clauses()}}`)],
      [2, within(() => `{${again()}: ${again()} ${clauses()}}`)],
      [2, within(() => `(${again()} ${clauses()})`)],
      [isPlain ? 0 : 2, () => `(${pick(TARGETS)} := ${again()})`],
      [!isPlain && this.#isFunction ? 1 : 0, () => `(yield ${again()})`],
      [!isPlain && scope === 'function' ? 1 : 0, form('(yield from %)')],
      [!isPlain && scope === 'coroutine' ? 2 : 0, form('(await %)')],
      [2, form('%(%, *%, k=%, **%)')],
      [2, form('%.a')],
      [1, form('%.__p')],
      [2, form('%[%]')],
      [1, form('%[%:%, ..., *%]')],
      [1, form('[*%, %]')],
      [1, form('{*%, %}')],
      [1, form('{**%, %: %}')],
      [1, form('(*%, %)')],
      [2, () => `${pick(['f', 'f', 't', 'rf'])}'''a{ ${again()} ${pick(['', '!r', '!s', '=', ':>{x}', `:{ ${again()} }`])}}b'''`],
      [1, () => `super().${pick(TARGETS)}`],
      [1, form('super(%, %).a(%)')],
      [1, () => 'super()'],
      [1, () => '__class__'],
    ])()
  }
}
