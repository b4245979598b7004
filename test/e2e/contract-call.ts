import type { Page } from 'playwright-core'
import type { z } from 'zod'
import type { InputOf, Method } from '../../shared/contract/index.ts'

/** Asks the contract itself, with the session of an open page: what core holds, whatever the screen shows. */
export const callFrom = async <M extends Method, O extends z.ZodType>(
  page: Page,
  method: M,
  input: InputOf<M>,
  output: O,
): Promise<z.output<O>> => {
  const answer: unknown = await page.evaluate(async (body) => {
    const response = await fetch('/call', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-throughline-secret': sessionStorage.getItem('throughline-secret') ?? '',
      },
      body,
    })
    const result: { ok: boolean; value?: unknown; error?: { code: string } } = await response.json()
    if (!result.ok) throw new Error(result.error?.code)
    return result.value
  }, JSON.stringify({ method, input }))
  return output.parse(answer)
}
