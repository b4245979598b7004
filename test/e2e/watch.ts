import type { BrowserContext, ConsoleMessage, Page, Response } from 'playwright-core'

/** What must never happen in a window, gathered as it happens. */
export type Watch = {
  /** One line each: a broken policy, an uncaught error, a foreign address, an answer that may be stored. */
  readonly problems: readonly string[]
}

const isOurs = (url: string): boolean =>
  /^(data|blob|about):/.test(url) || new URL(url).hostname === '127.0.0.1'

/** A broken policy, and any other error but that a host is missing: that is the test's own doing. */
const isProblem = (message: ConsoleMessage): boolean =>
  /Content Security Policy|Trusted(HTML|Script|Type)/i.test(message.text()) ||
  (message.type() === 'error' && !/net::ERR_/.test(message.text()))

export const watch = (context: BrowserContext): Watch => {
  const problems: string[] = []

  const hearResponse = (response: Response): void => {
    const url = response.url()
    if (!url.startsWith('http') || response.headers()['cache-control']?.includes('no-store')) return
    problems.push(`may be stored: ${url}`)
  }
  const watchPage = (page: Page): void => {
    page.on('console', (message) => {
      if (isProblem(message)) problems.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
    page.on('request', (request) => {
      if (!isOurs(request.url())) problems.push(`asked ${request.url()}`)
    })
    page.on('response', hearResponse)
    page.on('framenavigated', async (frame) => {
      const title = await frame.title().catch(() => '')
      if (title !== '' && title !== 'Throughline') problems.push(`title: ${title}`)
    })
  }
  for (const page of context.pages()) watchPage(page)
  context.on('page', watchPage)
  return { problems }
}
