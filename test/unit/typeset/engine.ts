import { readFileSync } from 'node:fs'
import { createEngine, type Engine } from '../../../main/core/typeset/engine.ts'
import { fontFilesOf } from '../../../main/core/typeset/fonts.ts'
import { FONT_COVERAGE } from '../../../shared/domain/document/coverage.ts'
import type { Coverage } from '../../../shared/domain/document/model.ts'

export const WORKER = new URL('../../../main/core/typeset/worker.ts', import.meta.url)
export const TEMPLATE = new URL('../../../main/core/typeset/template.typ', import.meta.url)

/** The compiler in the test's own thread, with the fonts and the template that ship. */
export const testEngine = (coverage: readonly Coverage[] = FONT_COVERAGE): Engine =>
  createEngine({ fonts: fontFilesOf(WORKER), coverage, template: readFileSync(TEMPLATE, 'utf8') })
