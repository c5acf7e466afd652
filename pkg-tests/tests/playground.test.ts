import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { launch } from './engines/chromium.js'
import { HANG } from './hang.js'
import { PLAYGROUND } from './installed.js'
import { serve } from './server.js'
import type { Server } from './server.js'

/** The playground must work in a folder of a larger site. */
const PATH = '/courses/python/'

/** How each example ends: the status, and a part of the output, the error, or the value. */
const EXAMPLES: readonly [
  id: string,
  status: RegExp,
  shown: { output?: RegExp; error?: RegExp; value?: RegExp; line?: number; answers?: readonly string[] },
][] = [
  [
    'hello',
    /^Finished$/,
    {
      output: /^1\. Hello, Ada!\n2\. Hello, Grace!\n3\. Hello, Johny!\n$/,
      value: /^\{'Ada': 3, 'Grace': 5, 'Johny': 5\}$/,
    },
  ],
  ['function', /^Finished$/, { value: /^'Johny likes 25'$/ }],
  ['primes', /^Finished$/, { output: /2 3 5 7 11 13 17 19 23 29/, value: /^9592$/ }],
  ['classes', /^Finished$/, { output: /square of area 25\.00/, value: /^22$/ }],
  ['math', /^Finished$/, { output: /pi +3\.14159/, value: /^15511210043330985984000000$/ }],
  [
    'guess',
    /^Finished$/,
    {
      output:
        /^I think of a number from 1 to 20\.\nGuess 1: 21\nToo large\.\nGuess 2: 1\nToo small\.\nGuess 3: 13\nRight, after 3 guesses!\n$/,
      answers: ['21', '1', '13'],
    },
  ],
  ['syntax-error', /^Syntax error, line 3$/, { error: /SyntaxError/, line: 3 }],
  ['not-allowed', /^Not allowed here, line 3$/, { error: /importing socket is not allowed here/, line: 3 }],
  ['endless-loop', /^Out of instructions, line [56]$/, { error: /budget of \d+ instructions/ }],
  ['memory-bomb', /^Out of memory, line 4$/, { output: /^2 items\n4 items\n/, error: /^/, line: 4 }],
  ['huge-power', /^Out of (instructions|memory), line 4$/, { output: /^This takes long \.\.\.\n$/, line: 4 }],
  ['output-flood', /^Too much output, line 5$/, { output: /^1 All work/, line: 5 }],
  ['deep-recursion', /^Calls too deep, line 3$/, { error: /RecursionError/, line: 3 }],
]

describe('the playground', () => {
  let server: Server
  let browser: Browser
  let context: BrowserContext
  let page: Page
  /** The errors that the browser reported. */
  let complaints: string[]

  const part = (id: string): Locator => page.getByTestId(id)
  const text = async (id: string): Promise<string> => (await part(id).textContent()) ?? ''
  const usage = async (name: string): Promise<number> =>
    Number(await part('usage').locator(`[data-usage=${name}]`).getAttribute('value'))

  /** Waits until the current run or check ends, with this status. */
  async function endsWith(status: RegExp): Promise<void> {
    await page.locator('[data-testid=status][data-mood]:not([data-mood=busy])').waitFor({ timeout: HANG })
    assert.match(await text('status'), status)
  }

  async function type(source: string): Promise<void> {
    await part('editor').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(source)
  }

  /** Types before the first line. */
  async function typeFirst(source: string): Promise<void> {
    await part('editor').click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.insertText(source)
  }

  const marked = (severity: string): Promise<string[]> => page.locator(`.cm-lintRange-${severity}`).allTextContents()

  /** Waits until the check of the typed text finds this. */
  async function finds(problems: RegExp): Promise<void> {
    await part('problems').filter({ hasText: problems }).waitFor({ timeout: HANG })
  }

  async function run(source: string, status: RegExp): Promise<void> {
    await type(source)
    await part('run').click()
    await endsWith(status)
  }

  /** No run reaches these limits, so that only Stop ends it. */
  async function liftLimits(): Promise<void> {
    await part('limit-instructions').fill('1000000')
    await part('limit-time').fill('3600000')
    await part('limit-output').fill('1048576')
    await part('limit-output').press('Tab')
    await endsWith(/^Ready$/)
  }

  before(async () => {
    server = await serve({ [PATH]: PLAYGROUND })
    browser = await launch()
  })
  after(async () => {
    await browser.close()
    await server.close()
  })

  beforeEach(async () => {
    await context?.close()
    context = await browser.newContext()
    page = await context.newPage()
    complaints = []
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(`${server.origin}${PATH}`)
    await endsWith(/^Ready$/)
  })

  it('loads from any path, asks only for its own files, and nothing is complained of', { timeout: HANG }, async () => {
    await part('run').click()
    await endsWith(/^Finished$/)
    assert.deepEqual(complaints, [])
    assert.deepEqual(
      server.requests.filter(path => !path.startsWith(PATH)),
      [],
    )
  })

  it('has a content security policy that allows no code from text or from elsewhere', { timeout: HANG }, async () => {
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
    const directives = new Map(
      (policy ?? '')
        .split(';')
        .map(each => each.trim().split(/\s+/))
        .map(([name, ...sources]) => [name, sources.join(' ')]),
    )
    assert.deepEqual(
      [directives.get('default-src'), directives.get('script-src')],
      ["'none'", "'self' 'wasm-unsafe-eval'"],
    )
    // A handler in an attribute is code from text. The browser must refuse it.
    await page.evaluate(() => {
      const image = document.createElement('img')
      image.setAttribute('onerror', 'document.title = "taken over"')
      image.src = 'data:,'
      document.body.append(image)
      return image.decode().catch(() => {})
    })
    assert.notEqual(await page.title(), 'taken over')
    assert.match(complaints.join('\n'), /Content Security Policy/)
  })

  it('has at least ten examples, and this test knows them all', { timeout: HANG }, async () => {
    const ids = await part('example')
      .locator('option:not([disabled])')
      .evaluateAll(options => options.map(option => (option as HTMLOptionElement).value))
    assert.ok(ids.length >= 10)
    assert.deepEqual(
      ids,
      EXAMPLES.map(([id]) => id),
    )
  })

  it('ends the input by Ctrl D, and stops a program that waits for input', { timeout: HANG }, async () => {
    await type("try:\n    input('name? ')\nexcept EOFError:\n    print('no name')\ninput('again? ')")
    await part('run').click()
    await part('status').filter({ hasText: 'Waiting for input' }).waitFor({ timeout: HANG })
    await part('input').press('Control+d')
    await part('output').filter({ hasText: 'again? ' }).waitFor({ timeout: HANG })
    await part('input').waitFor({ state: 'visible', timeout: HANG })
    await part('stop').click()
    await endsWith(/^Stopped/)
    assert.equal(await text('output'), 'name? no name\nagain? ')
    assert.equal(await part('input').isVisible(), false)
  })

  for (const [id, status, shown] of EXAMPLES) {
    it(`runs the example ${id}`, { timeout: HANG }, async () => {
      await part('example').selectOption(id)
      await part('limit-time').fill('600000') // on a slow machine the clock must not be first
      await part('limit-time').press('Tab')
      await endsWith(/^Ready$/)
      await part('run').click()
      for (const answer of shown.answers ?? []) {
        await part('input').fill(answer)
        await part('input').press('Enter')
      }
      await endsWith(status)
      if (shown.output) assert.match(await text('output'), shown.output)
      if (shown.value) assert.match(await text('value'), shown.value)
      if (shown.error) assert.match(await text('error'), shown.error)
      assert.equal(await part('error').isVisible(), !/Finished/.test(status.source))
      if (shown.line) assert.deepEqual(await page.locator('.failure-line-number').allTextContents(), [`${shown.line}`])
      assert.ok((await usage('instructions')) > 0)
      assert.ok((await usage('memory')) > 0)
      await run('40 + 2', /^Finished$/)
      assert.equal(await text('value'), '42')
    })
  }

  it('runs what is typed, with Control and Enter', { timeout: HANG }, async () => {
    await type("print('typed')\n[1.5, 'é', None]")
    await page.keyboard.press('Control+Enter')
    await endsWith(/^Finished$/)
    assert.deepEqual([await text('output'), await text('value')], ['typed\n', "[1.5, 'é', None]"])
    assert.equal(await usage('output'), 6)
    assert.equal(await part('error').isVisible(), false)
  })

  it('shows an error at its line until the next run', { timeout: HANG }, async () => {
    await run('x = 1\n\nx / 0\ny = 2', /^ZeroDivisionError, line 3$/)
    assert.match(await text('error'), /ZeroDivisionError: division by zero/)
    assert.deepEqual(await page.locator('.failure-line').allTextContents(), ['x / 0'])
    assert.deepEqual(await page.locator('.failure-line-number').allTextContents(), ['3'])
    await run('x = 1', /^Finished$/)
    assert.equal(await page.locator('.failure-line').count(), 0)
    assert.equal(await part('error').isVisible(), false)
  })

  it('shows what to do instead, where there is a usual way', { timeout: HANG }, async () => {
    await run("help('1')", /^Not allowed here, line 1$/)
    assert.match(await text('error'), /\nNotAllowed: help .*\nHint: \w/)
    await run('1 / 0', /^ZeroDivisionError, line 1$/)
    assert.doesNotMatch(await text('error'), /Hint/)
  })

  it('underlines problems while the program is written, and describes them', { timeout: HANG }, async () => {
    await finds(/^No problems found\.$/)
    await type("import socket\nprint('x')\nx = ().__subclasses__\nundefinde")
    await finds(/^2 errors 1 warning line 1 importing socket is not allowed here/)
    assert.deepEqual(await marked('error'), ['socket', '__subclasses__'])
    assert.deepEqual(await marked('warning'), ['undefinde'])
    await page.locator('.cm-lintRange-error').first().hover()
    assert.match(
      (await page.locator('.cm-diagnostic-error').textContent({ timeout: HANG })) ?? '',
      /^importing socket is not allowed here/,
    )
    await page.locator('.cm-lintRange-warning').hover()
    assert.match((await page.locator('.cm-diagnostic-warning').textContent({ timeout: HANG })) ?? '', /undefinde/)
    await type('x = 1')
    await finds(/^No problems found\.$/)
    assert.deepEqual([await marked('error'), await marked('warning')], [[], []])
    assert.deepEqual([await text('status'), await text('output')], ['Ready', ''])
  })

  it('leads to a problem from the keyboard', { timeout: HANG }, async () => {
    await type('x = 1\nimport socket\nimport tkinter')
    await finds(/^2 errors line 2/)
    for (const name of ['socket', 'tkinter', 'socket']) {
      await page.keyboard.press('F8')
      assert.equal(await page.evaluate(() => String(getSelection())), name)
      assert.match(
        (await page.locator('#announcement').textContent()) ?? '',
        new RegExp(`importing ${name} is not allowed here`),
      )
    }
    await page.keyboard.press('Control+End')
    await part('problems').getByRole('button', { name: 'line 2' }).click()
    await page.keyboard.insertText('math #')
    await finds(/^1 error line 3/)
  })

  it('keeps apart where a run failed and what a check finds', { timeout: HANG }, async () => {
    await run('x = 1\nx / 0', /^ZeroDivisionError, line 2$/)
    await typeFirst('import socket\n')
    await finds(/^1 error line 1/)
    assert.deepEqual(await marked('error'), ['socket', 'x / 0'])
    assert.deepEqual(await page.locator('.failure-line').allTextContents(), ['x / 0'])
    await part('run').click()
    await endsWith(/^Not allowed here, line 1$/)
    assert.deepEqual(await page.locator('.failure-line').allTextContents(), ['import socket'])
    assert.deepEqual(await marked('error'), ['socket'])
    await page.locator('.cm-lintRange-error').hover()
    await page.locator('.cm-diagnostic').first().waitFor({ timeout: HANG })
    assert.equal(await page.locator('.cm-diagnostic').count(), 1)
  })

  it('no longer marks a line that was not allowed once it is mended', { timeout: HANG }, async () => {
    await run('import socket\nx = 1', /^Not allowed here, line 1$/)
    await finds(/^1 error line 1/)
    assert.equal(await page.locator('.failure-line').count(), 1)
    await typeFirst('# ')
    await finds(/^No problems found\.$/)
    assert.deepEqual([await page.locator('.failure-line').count(), await marked('error')], [0, []])
  })

  it('checks what is typed during a run when that is over', { timeout: HANG }, async () => {
    await liftLimits()
    await type("print('begun')\nwhile True:\n    pass")
    await part('run').click()
    await part('output').filter({ hasText: 'begun' }).waitFor({ timeout: HANG })
    await type('import socket')
    await page.waitForTimeout(1000) // longer than the page waits for the next change
    assert.deepEqual(await marked('error'), [])
    await part('stop').click()
    await endsWith(/^Stopped$/)
    await finds(/^1 error line 1/)
  })

  it('holds a program to the rules that are chosen', { timeout: HANG }, async () => {
    await type('_x = 1')
    await finds(/^No problems found\.$/)
    await part('profile').selectOption('strict')
    await finds(/^1 error line 1 .*"_x" is an invalid variable name because it starts with "_"/)
    await part('run').click()
    await endsWith(/^Not allowed here, line 1$/)
    await page.getByRole('button', { name: 'Defaults' }).click()
    await finds(/^No problems found\.$/)
    await part('run').click()
    await endsWith(/^Finished$/)
  })

  it('shows output while the program runs, and stops an endless loop', { timeout: HANG }, async () => {
    await liftLimits()
    await type("print('begun')\nwhile True:\n    pass")
    await part('run').click()
    await part('output').filter({ hasText: 'begun' }).waitFor({ timeout: HANG })
    assert.equal(await text('status'), 'Running')
    await part('stop').click()
    await endsWith(/^Stopped$/)
    assert.equal(await text('output'), 'begun\n')
    await run('40 + 2', /^Finished$/)
    assert.equal(await text('value'), '42')
  })

  it('can be used during a flood of output, and stops it', { timeout: HANG }, async () => {
    await liftLimits()
    await type("n = 0\nwhile True:\n    n += 1\n    print(n, 'x' * 60)")
    await part('run').click()
    await part('output').filter({ hasText: '1000 xxx' }).waitFor({ timeout: HANG })
    await part('stop').click()
    await endsWith(/^Stopped$/)
    assert.match(await text('output'), /^1 x{60}\n2 x{60}\n/)
    await run('40 + 2', /^Finished$/)
    assert.deepEqual([await text('output'), await text('value')], ['', '42'])
  })

  it('holds a program to the limits that are set', { timeout: HANG }, async () => {
    await part('limit-instructions').fill('20')
    await part('limit-instructions').press('Tab')
    await endsWith(/^Ready$/)
    await run('while True: pass', /^Out of instructions, line 1$/)
    assert.match(await text('error'), /budget of 20000000 instructions/)
  })

  it('keeps what was typed over a reload', { timeout: HANG }, async () => {
    await type("'kept'")
    await page.reload()
    await endsWith(/^Ready$/)
    await part('run').click()
    await endsWith(/^Finished$/)
    assert.equal(await text('value'), "'kept'")
  })

  it('works without its server once it was loaded', { timeout: HANG }, async () => {
    const own = await serve({ [PATH]: PLAYGROUND })
    await page.goto(`${own.origin}${PATH}`)
    await endsWith(/^Ready$/)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await own.close()
    await page.reload()
    await endsWith(/^Ready$/)
    await run('40 + 2', /^Finished$/)
    assert.equal(await text('value'), '42')
    await page.goto(`${own.origin}${PATH}index.html`)
    await endsWith(/^Ready$/)
  })

  it('reports that the interpreter did not load, and tries again', { timeout: HANG }, async () => {
    const other = await browser.newContext({ serviceWorkers: 'block' })
    page = await other.newPage()
    await page.route('**/*.wasm', route => route.abort())
    await page.goto(`${server.origin}${PATH}`)
    await endsWith(/^Not loaded$/)
    await page.unroute('**/*.wasm')
    await part('retry').click()
    await endsWith(/^Ready$/)
    await run('40 + 2', /^Finished$/)
    await other.close()
  })

  it('is built of static files that name no other host', () => {
    const html = readFileSync(join(PLAYGROUND, 'index.html'), 'utf8')
    assert.deepEqual(
      [...html.matchAll(/(?:src|href)="([^"]*)"/g)]
        .map(([, url]) => url)
        .filter(url => !/^(\.\/|data:)/.test(url ?? '')),
      [],
    )
  })
})
