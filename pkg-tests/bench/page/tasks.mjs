/** The measurements in a page. Times are milliseconds. Arguments and results can be copied between processes. */
import { start } from './engines.mjs'
import { Thread } from './thread.mjs'

/** @typedef {import('./engines.mjs').EngineParts} EngineParts */

/** Long enough for work after a result, such as the start of a standby worker. */
const SETTLED = 500

/** @type {import('./engines.mjs').Engine} */
let engine

/**
 * The time to the first result, the same again in the same page, and the time from the end of an endless loop to the
 * next result.
 *
 * @param {EngineParts} parts
 */
export async function startUp(parts) {
  const cold = await timed(() => open(parts))
  await pause(SETTLED)
  const second = await timed(() => open(parts))
  await pause(SETTLED)
  engine.hang()
  await pause(SETTLED)
  const afterKill = await timed(async () => {
    engine.kill()
    await engine.run('1 + 1')
  })
  return { cold, second, afterKill }
}

/** Starts the engine that `run` uses. @param {EngineParts} parts */
export async function open(parts) {
  engine = await start(parts)
  await engine.run('1 + 1')
}

/**
 * @param {string} source
 * @returns {Promise<{ value: string, milliseconds: number }>}
 */
export async function run(source) {
  let value = ''
  const milliseconds = await timed(async () => {
    value = await engine.run(source)
  })
  return { value, milliseconds }
}

/**
 * The time of `1 + 1`, and its lower bound: a message there and back, and the creation of an instance.
 *
 * @param {EngineParts & { kind: 'pyvarium' }} parts
 * @param {string} wasmUrl
 * @param {number} rounds
 */
export async function latency(parts, wasmUrl, rounds) {
  await open(parts)
  const echo = new Thread('echo-worker.mjs')
  const bytes = await read(wasmUrl)
  await echo.ask({ module: await WebAssembly.compile(bytes), text: 'ready' })
  const kinds = {
    roundTrip: () => echo.ask({ text: '1 + 1' }),
    withInstance: () => echo.ask({ text: '1 + 1', instances: 1 }),
    inARow: () => engine.run('1 + 1'),
  }
  const results = []
  for (let round = 0; round <= rounds; round++) {
    const roundTrip = await each(kinds.roundTrip, 100)
    const withInstance = await each(kinds.withInstance, 20)
    const inARow = await each(kinds.inARow, 20)
    const afterAPause = await spaced(kinds.inARow, 10)
    if (round > 0) results.push({ roundTrip, withInstance, inARow, afterAPause }) // the first is a warm-up
  }
  return results
}

/** A program that imports ten modules of the library. */
const TEN = 'import random, re, json, datetime, typing, collections, enum, dataclasses, copy, csv\n1 + 1'

/**
 * The time of `1 + 1`, of the first run of a program that imports ten modules of the library, of its next runs, and of
 * runs that alternate with `1 + 1`.
 *
 * @param {EngineParts} parts
 */
export async function library(parts) {
  await open(parts)
  await pause(SETTLED)
  const plain = await spaced(() => engine.run('1 + 1'), 10)
  const first = await timed(() => engine.run(TEN))
  await pause(SETTLED)
  const next = await spaced(() => engine.run(TEN), 10)
  let other = 0
  for (let i = 0; i < 10; i++) {
    await engine.run('1 + 1')
    other += await spaced(() => engine.run(TEN), 1)
  }
  return { plain, first, next, other: other / 10 }
}

/**
 * @param {() => Promise<unknown>} work
 * @param {number} times
 */
async function each(work, times) {
  const all = await timed(async () => {
    for (let i = 0; i < times; i++) await work()
  })
  return all / times
}

/**
 * @param {() => Promise<unknown>} work
 * @param {number} times
 */
async function spaced(work, times) {
  let sum = 0
  for (let i = 0; i < times; i++) {
    await pause(50)
    sum += await timed(work)
  }
  return sum / times
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

/** @param {string} url */
async function read(url) {
  if (!url.startsWith('file:')) return (await fetch(url)).arrayBuffer()
  return process.getBuiltinModule('node:fs/promises').readFile(new URL(url))
}
