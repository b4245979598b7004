import { readFileSync } from 'node:fs'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { FONT_COVERAGE } from '../../../shared/domain/document/coverage.ts'
import { createEngine } from './engine.ts'
import type { FromTypeset, ToTypeset, TypesetAsk, TypesetStart } from './protocol.ts'

/** The compiler in a thread of its own. Nothing of a member's is written anywhere. Ends when it is told `close`. */
const start = (port: MessagePort, { fonts }: TypesetStart): void => {
  const template = readFileSync(new URL('./template.typ', import.meta.url), 'utf8')
  const engine = createEngine({ fonts, coverage: FONT_COVERAGE, template })

  const answer = (ask: TypesetAsk): FromTypeset => {
    try {
      return ask.kind === 'pdf'
        ? { kind: 'pdf', value: engine.pdf(ask.document) }
        : { kind: 'pages', value: engine.pages(ask.document, ask.wanted) }
    } catch {
      return { kind: 'failed' }
    }
  }
  port.on('message', (message: ToTypeset) => {
    if (message.kind !== 'close') {
      port.postMessage(answer(message))
      return
    }
    engine.forget()
    port.close()
  })
}

if (parentPort) start(parentPort, workerData)
