import type { Handlers } from '../../../shared/contract/define.ts'
import type { forms } from '../../../shared/contract/forms.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import type { OpenJournal } from '../deps.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { forgetForm, putFormWords, wordsOfForm } from './store.ts'

export type FormsDeps = Pick<OpenJournal, 'db' | 'clock' | 'deviceId' | 'readOnly'>

/** Words of forms under way. They belong to the window that shows the form: nobody is told of a change. */
export const formsService = (deps: FormsDeps): Handlers<typeof forms> => {
  const { db, clock, deviceId } = deps
  return {
    get: ({ form }) => Object.fromEntries(wordsOfForm(db, form).map(({ field, words }) => [field, words])),
    keep: ({ form, words }) => {
      mustBeWritable(deps)
      const stamp = { at: clock.now(), deviceId }
      transaction(db, () => {
        for (const [field, typed] of Object.entries(words))
          putFormWords(db, form, { field, words: cleanText(typed) }, stamp)
      })
      return {}
    },
    drop: ({ form }) => {
      mustBeWritable(deps)
      transaction(db, () => forgetForm(db, form))
      return {}
    },
  }
}
