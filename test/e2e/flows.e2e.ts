import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Decision } from '../../shared/contract/decisions.ts'
import { Entry } from '../../shared/contract/journal.ts'
import { Rating } from '../../shared/contract/ratings.ts'
import { LearnedCommitment } from '../../shared/contract/reflection.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { type FlowWalk, flowWalk } from './flow-walk.ts'
import { HANDS, type Hands } from './hands.ts'
import { type Look, looker } from './look.ts'
import { createJournal, entryIdOf, field, heading, saved } from './member.ts'

const INDICATOR = 'reflective-named-part'
const DAY_MS = 86_400_000
const day = (fromToday: number): string =>
  new Date(Date.now() + fromToday * DAY_MS).toLocaleDateString('sv-SE')

/** Each flow from the chooser to the page that is read, by one pair of hands; each test goes on in one journal. */
describe.each(['mouse', 'keyboard'] as const)('by %s', (way) => {
  let app: App
  let page: Page
  let look: Look
  let hands: Hands
  let go: FlowWalk

  beforeAll(async () => {
    app = await startApp()
    page = app.page
    // A screen looks the same whoever came to it, and how.
    look = way === 'mouse' ? await looker(page) : async () => []
    hands = await HANDS[way](page)
    go = flowWalk(page, hands)
    await createJournal(page)
    const { id: entryId } = await callFrom(page, 'journal.start', { flow: 'weekly' }, Entry)
    await go.write(entryId, {
      moment: 'Last week.',
      'plan-if': 'the bell rings',
      'plan-then': 'wait for one more',
    })
    await callFrom(page, 'journal.setDay', { entryId, day: day(-7) }, Entry)
    await callFrom(page, 'ratings.rate', { entryId, indicatorId: INDICATOR, score: 2 }, z.object({}))
    await callFrom(page, 'journal.finish', { entryId }, z.object({}))
  })
  afterAll(() => app.end())

  test('a weekly debrief opens with last week’s plan and ends with ratings', async () => {
    await go.rail('This week')
    await hands.press(go.button('Begin, 12 minutes'))
    await heading(page, 'Weekly debrief').waitFor()
    expect(await go.titles()).toEqual([
      'Last week’s plan',
      'One moment',
      'Your part',
      'What it shows',
      'The obstacle',
      'If, then',
      'How it was',
    ])
    const entryId = entryIdOf(page)
    await go.onPage('Last week’s plan')
    await hands.choose(page.getByRole('radiogroup', { name: 'How did it go?' }), 'Partly')
    expect(await look('flows: last week’s plan')).toEqual([])
    await go.answer(['Last week’s plan', 'One moment', 'Your part', 'What it shows', 'The obstacle'])
    await go.next('If, then')
    await hands.write(page.getByLabel('If', { exact: true }), 'the room goes quiet')
    await hands.write(page.getByLabel('then I will', { exact: true }), 'count to five')
    await go.next('How it was')
    await hands.press(go.button('Choose what to follow'))
    await hands.tick(page.getByRole('checkbox', { name: 'Named my part' }))
    expect(await look('flows: what to follow')).toEqual([])
    await hands.press(page.getByRole('button', { name: 'Follow these' }))
    const scale = page.getByRole('radiogroup', { name: 'Named my part' })
    await scale.waitFor()
    expect(await page.getByText(/you chose 2/).count()).toBe(0)
    await hands.choose(scale, '4 of 5')
    await page.getByText(/you chose 2/).waitFor()
    await hands.write(page.getByLabel('What was different this week?'), 'I asked for the other side.')
    await page.getByText('It stands beside your choice.').waitFor()
    expect(await look('flows: ratings')).toEqual([])
    await go.finish()
    expect(await go.bodies(entryId)).toMatchObject({
      learned: 'Last week’s plan: as I saw it.',
      'plan-then': 'count to five',
    })
    const rated = await callFrom(page, 'ratings.forEntry', { entryId }, Rating.array())
    expect(rated).toMatchObject([{ score: 4, reason: 'I asked for the other side.' }])
    await hands.press(page.getByRole('main').getByRole('link', { name: 'Read it', exact: true }))
    await page.getByRole('article').getByText('You kept it in part.').waitFor()
    await page.getByRole('article').getByText('Named my part: 4 of 5').waitFor()
    await page.getByRole('article').getByText('I asked for the other side.').waitFor()
    expect(await look('flows: a debrief that is read')).toEqual([])
    const plans = await callFrom(page, 'reflection.commitments', { state: 'all' }, LearnedCommitment.array())
    expect(plans.map(({ outcome, answeredIn }) => [outcome, answeredIn])).toEqual([
      [null, null],
      ['partly', entryId],
    ])
  })

  test.each([
    [
      'Equity lenses',
      [
        'Your own eyes',
        'A student’s or family’s eyes',
        'A colleague’s eyes',
        'What is known',
        'What you now doubt',
      ],
    ],
    [
      'Reflective cycle',
      [
        'What happened',
        'What you felt',
        'What it gave, what it cost',
        'Why it went this way',
        'What else was possible',
        'Next time',
      ],
    ],
  ])('“%s” is gone through step by step, and read afterwards', async (title, pages) => {
    const entryId = await go.begin(title)
    expect(await go.titles()).toEqual(pages)
    expect(await look(`flows: ${title}`)).toEqual([])
    await go.answer(pages)
    await go.finish()
    expect(Object.values(await go.bodies(entryId))).toEqual(pages.map((name) => `${name}: as I saw it.`))
    await go.rail('Journal')
    await hands.press(
      page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(pages[0] ?? '') })
        .first(),
    )
    for (const name of pages) await page.getByRole('article').getByText(`${name}: as I saw it.`).waitFor()
  })

  test('a values check begins with one value, taken up on the spot', async () => {
    const entryId = await go.begin('Monthly values check')
    expect(await go.titles()).toEqual([
      'One value',
      'Where you lived it',
      'Where it went missing',
      'One change',
    ])
    await hands.press(go.button('Add a value'))
    await hands.press(page.getByRole('button', { name: 'Take up “All voices”' }))
    await page.getByRole('radio', { name: 'All voices', checked: true }).waitFor()
    expect(await look('flows: one value')).toEqual([])
    await go.next('Where you lived it')
    await go.answer(['Where you lived it', 'Where it went missing', 'One change'])
    await go.finish()
    expect(Object.keys(await go.bodies(entryId)).toSorted()).toEqual(['against', 'change', 'for'])
    const Chosen = z.object({ value: z.object({ title: z.string() }).nullable() })
    expect(await callFrom(page, 'values.forEntry', { entryId }, Chosen)).toMatchObject({
      value: { title: 'All voices' },
    })
  })

  test('free writing is a blank page', async () => {
    const entryId = await go.begin('Free writing')
    expect(await go.steps().count()).toBe(0)
    await hands.write(field(page), 'Whatever needed a page.')
    await saved(page)
    expect(await look('flows: free writing')).toEqual([])
    await go.finish()
    expect(await go.bodies(entryId)).toEqual({ page: 'Whatever needed a page.' })
  })

  test('a difficult decision locks with its prediction when it is recorded', async () => {
    const id = await go.begin('Difficult decision')
    expect(await go.titles()).toEqual([
      'The decision',
      'The root of it',
      'Who is affected',
      'Values in tension',
      'Reasons and risks',
      'Choice and prediction',
    ])
    await go.answer(['The decision', 'The root of it', 'Who is affected', 'Values in tension'])
    await hands.tick(page.getByRole('checkbox', { name: 'All voices' }))
    await go.next('Reasons and risks')
    await go.answer(['Reasons and risks', 'Choice and prediction'])
    await hands.write(page.getByLabel(/^What do you expect to see/), 'They come by choice.')
    await hands.lowest(page.getByRole('slider'))
    await page.getByText(/^That is certainty/).waitFor()
    await hands.choose(
      page.getByRole('radiogroup', { name: 'When do you want to look at it again?' }),
      'In a month',
    )
    expect(await look('flows: choice and prediction')).toEqual([])
    await hands.press(go.button('Record decision'))
    await heading(page, 'The decision: as I saw it.').waitFor()
    const made = await callFrom(page, 'decisions.get', { decisionId: id }, Decision)
    expect(made).toMatchObject({ percent: 0, prediction: 'They come by choice.', state: 'open' })
    expect(made.revisitOn).not.toBeNull()
    expect(made.valueIds).toHaveLength(1)
    await expect(go.write(id, { options: 'As if I had known.' })).rejects.toThrow('locked-original')
  })

  test('a revisit shows the original first, and the process before the outcome, also before its day', async () => {
    await go.rail('This week')
    await hands.press(go.button(/^Decision revisit/))
    await heading(page, 'Decisions').waitFor()
    await hands.press(page.getByRole('main').getByRole('link', { name: /^The decision: as I saw it/ }))
    await hands.press(go.button('Revisit it now'))
    await heading(page, 'Decision revisit').waitFor()
    const entryId = entryIdOf(page)
    expect(await go.titles()).toEqual([
      'As you saw it then',
      'What happened',
      'How you decided',
      'How it turned out',
      'Keep or change',
    ])
    await go.onPage('As you saw it then')
    await page.getByRole('article').getByText('Reasons and risks: as I saw it.').waitFor()
    await page.getByRole('article').getByText('They come by choice.').waitFor()
    expect(await look('flows: the original')).toEqual([])
    await hands.press(go.steps().getByRole('button', { name: /^How it turned out/ }))
    await page.getByText(/^The result colors how we remember deciding/).waitFor()
    expect(await page.getByRole('radiogroup', { name: 'Did it come true?' }).count()).toBe(0)
    await hands.press(go.button('Go to “How you decided”'))
    await go.answer(['How you decided', 'How it turned out'])
    await hands.choose(page.getByRole('radiogroup', { name: 'Did it come true?' }), 'In part')
    expect(await look('flows: how it turned out')).toEqual([])
    await go.next('Keep or change')
    await hands.write(field(page), 'Ask the families first.')
    await saved(page)
    await go.finish()
    expect(await go.bodies(entryId)).toMatchObject({ keep: 'Ask the families first.' })
    const decisions = await callFrom(page, 'decisions.list', {}, Decision.array())
    expect(decisions).toMatchObject([{ state: 'revisited', revisits: [{ cameTrue: 'partly' }] }])
  })

  test('the chooser explains each flow in one sentence, the last used first', async () => {
    await go.rail('This week')
    const chooser = page.getByRole('region', { name: 'Something else on your mind?' })
    await chooser.getByRole('button').first().waitFor()
    const offered = await chooser.getByRole('button').allInnerTexts()
    expect(offered.map((words) => words.split('\n')[0])).toEqual([
      'Decision revisit',
      'Difficult decision',
      'Free writing',
      'Monthly values check',
      'Reflective cycle',
      'Equity lenses',
    ])
    for (const words of offered) expect(words.split('\n')[1]).toMatch(/^[^.]+\.$/)
    expect(await look('flows: the chooser')).toEqual([])
  })

  test('wherever the focus came it could be seen', () => {
    expect(hands.unseen()).toEqual([])
  })
})
