/**
 * Checks what the functions that the worker script passes to the wasm, and all functions they call, can do.
 *
 * They may call the functions and read the properties that are listed here. They must not call or read anything whose
 * name or function comes from the wasm. So a program that controls the whole instance can only post bytes, read the
 * answers to its questions, and build data.
 */
import { parse } from 'acorn'
import type { AnyNode, CallExpression, Identifier, MemberExpression, NewExpression } from 'acorn'

/** The function of wasm-bindgen's glue that makes the import object. */
const ROOT = '__wbg_get_imports'
/** The name in the glue for the exports of the instance. */
const EXPORTS = 'wasm'

/** Globals that only convert data, and the console. `WebAssembly` is for `Instance` only. */
const GLOBALS = new Set([
  'undefined',
  'Array',
  'BigInt',
  'DataView',
  'Error',
  'Number',
  'Object',
  'String',
  'TextDecoder',
  'TextEncoder',
  'Uint8Array',
  'WebAssembly',
  'console',
])

/** The methods that may be called on any object. */
const METHODS = new Set([
  'Instance',
  'asUintN',
  'charCodeAt',
  'decode',
  'encode',
  'encodeInto',
  'error',
  'from',
  'get',
  'indexOf',
  'postMessage',
  'set',
  'setInt32',
  'shift',
  'slice',
  'subarray',
])

/** The only use of `call`. Its function is fixed. */
const FIXED_CALL = 'Uint8Array.prototype.set.call'

/** Properties that may be read. */
const PROPERTIES = new Set([
  'buffer',
  'byteLength',
  'detached',
  'exports',
  'length',
  'memory',
  'prototype',
  'set',
  'stack',
  'written',
])

/** Function parameters of helpers in the glue. The callers pass exports of the instance. */
const CALLABLE_PARAMETERS = new Set(['malloc', 'realloc'])

/** @returns what the imports in this script can do but must not; empty if there is nothing */
export function offences(script: string): string[] {
  const declarations = topLevel(script)
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    for (const declaration of declarations.get(name) ?? []) {
      const reader = new Reader(script, declarations, declaration)
      reader.read(declaration)
      for (const offence of reader.offences) found.add(`${name}: ${offence}`)
      for (const reference of reader.references) visit(reference)
    }
  }
  if (!declarations.has(ROOT)) return [`there is no function ${ROOT}`]
  visit(ROOT)
  return [...found]
}

/** The top-level declarations of the script, by name. For a variable also every top-level assignment to it. */
function topLevel(script: string): Map<string, AnyNode[]> {
  const declarations = new Map<string, AnyNode[]>()
  const add = (name: string, node: AnyNode): void =>
    void declarations.set(name, [...(declarations.get(name) ?? []), node])
  for (const node of statements(script)) {
    const declared = node.type === 'ExportNamedDeclaration' && node.declaration ? node.declaration : node
    if ((declared.type === 'FunctionDeclaration' || declared.type === 'ClassDeclaration') && declared.id)
      add(declared.id.name, declared)
    if (declared.type === 'VariableDeclaration') {
      for (const each of declared.declarations) if (each.id.type === 'Identifier') add(each.id.name, each)
    }
  }
  return declarations
}

/** The statements of the script, or of the only function in it. */
function statements(script: string): AnyNode[] {
  const { body } = parse(script, { ecmaVersion: 'latest', sourceType: 'module' })
  const only = body.find(node => node.type !== 'ExpressionStatement' || node.directive === undefined)
  const call =
    only?.type === 'ExpressionStatement' && only.expression.type === 'CallExpression' ? only.expression.callee : null
  return call?.type === 'ArrowFunctionExpression' && call.body.type === 'BlockStatement' ? call.body.body : body
}

class Reader {
  readonly offences: string[] = []
  /** The top-level names that are used. */
  readonly references = new Set<string>()
  readonly #script: string
  readonly #declarations: ReadonlyMap<string, unknown>
  readonly #locals: ReadonlySet<string>

  constructor(script: string, declarations: ReadonlyMap<string, unknown>, root: AnyNode) {
    this.#script = script
    this.#declarations = declarations
    this.#locals = localsOf(root)
  }

  read(node: AnyNode): void {
    switch (node.type) {
      case 'ImportExpression':
      case 'MetaProperty':
      case 'ThisExpression':
      case 'TaggedTemplateExpression':
      case 'WithStatement':
        return this.#offend('uses', node)
      case 'CallExpression':
      case 'NewExpression':
        return this.#readCall(node)
      case 'MemberExpression':
        return this.#readMember(node)
      case 'AssignmentExpression':
        this.read(node.right)
        // The wasm may choose the name of a property that is written: that only builds data. A read could reach more.
        return node.left.type === 'MemberExpression' && node.operator === '='
          ? this.#readParts(node.left)
          : this.read(node.left)
      case 'Property':
        if (node.computed) this.read(node.key)
        return this.read(node.value)
      case 'LabeledStatement':
        return this.read(node.body)
      case 'BreakStatement':
      case 'ContinueStatement':
        return
      case 'Identifier':
        return this.#readName(node)
      default:
        for (const child of children(node)) this.read(child)
    }
  }

  #readCall(node: CallExpression | NewExpression): void {
    const { callee } = node
    for (const argument of node.arguments) this.read(argument)
    if (callee.type === 'Identifier') {
      this.#readName(callee)
      const local = this.#locals.has(callee.name) && !this.#declarations.has(callee.name)
      if (local && !CALLABLE_PARAMETERS.has(callee.name)) this.#offend('calls a value', callee)
    } else if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && !callee.computed) {
      const fixed = this.#text(callee) === FIXED_CALL
      if (!fixed && !this.#isExport(callee) && !METHODS.has(callee.property.name)) this.#offend('calls', callee)
      this.read(callee.object as AnyNode)
    } else {
      this.#offend('calls', callee as AnyNode)
    }
  }

  #readMember(node: MemberExpression): void {
    const known = !node.computed && node.property.type === 'Identifier' && PROPERTIES.has(node.property.name)
    if (!known && !this.#isExport(node)) this.#offend('reads', node)
    this.#readParts(node)
  }

  #readParts(node: MemberExpression): void {
    this.read(node.object as AnyNode)
    if (node.computed) this.read(node.property as AnyNode)
  }

  #readName(node: Identifier): void {
    if (this.#locals.has(node.name)) return
    if (this.#declarations.has(node.name)) this.references.add(node.name)
    else if (!GLOBALS.has(node.name)) this.#offend('uses', node)
  }

  #isExport(node: MemberExpression): boolean {
    return (
      !node.computed && node.object.type === 'Identifier' && node.object.name === EXPORTS && !this.#locals.has(EXPORTS)
    )
  }

  #offend(deed: string, node: AnyNode): void {
    this.offences.push(`${deed} ${this.#text(node)}`)
  }

  #text({ start, end }: { start: number; end: number }): string {
    return this.#script.slice(start, end)
  }
}

/** Every name that is declared inside: parameters, variables, functions, caught errors. */
function localsOf(root: AnyNode): Set<string> {
  const locals = new Set<string>()
  const bind = (pattern: AnyNode | null | undefined): void => {
    if (!pattern) return
    if (pattern.type === 'Identifier') locals.add(pattern.name)
    else if (pattern.type === 'AssignmentPattern') bind(pattern.left)
    else if (pattern.type === 'RestElement') bind(pattern.argument)
    else if (pattern.type === 'ArrayPattern') pattern.elements.forEach(bind)
    else if (pattern.type === 'ObjectPattern')
      for (const each of pattern.properties) bind(each.type === 'Property' ? each.value : each)
  }
  const walk = (node: AnyNode): void => {
    if ('params' in node) node.params.forEach(bind)
    if (node !== root) {
      if (
        node.type === 'VariableDeclarator' ||
        ((node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') && node.id)
      )
        bind(node.id)
    }
    if (node.type === 'CatchClause') bind(node.param)
    for (const child of children(node)) walk(child)
  }
  walk(root)
  return locals
}

function children(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value)
}
