import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useApi } from '../../api/hooks.tsx'
import { useAutosaved } from './use-autosaved.ts'

type Texts = Readonly<Record<string, string>>

export type FormWords<F extends string> = {
  /** As they stand in the form, by field. */
  readonly words: Readonly<Record<F, string>>
  readonly set: (changes: Readonly<Partial<Record<F, string>>>) => void
  /** Whether anything stands in it that it did not begin with. */
  readonly isChanged: boolean
  /** Whether words of an earlier time were found again. */
  readonly isFound: boolean
  /** Forgets what is kept, and begins as a new form does. */
  readonly startOver: () => void
  /** The form was saved, or given up: nothing of it is kept any more. */
  readonly end: () => void
}

/** Those of these words that a form which begins with others has a field for, and that say something else. */
const otherThan = (begun: Texts, found: Texts): Texts =>
  Object.fromEntries(
    Object.entries(found).filter(([field, text]) => Object.hasOwn(begun, field) && text !== begun[field]),
  )

/**
 * Keeps what is typed in a form in the journal until the form is saved or given up: a lock, a crash or a stray Escape
 * takes none of it, and the same form opened again shows it.
 * @param form its name in the contract's `forms`, with the id of what it changes, where there is one
 * @param begun what stands in it at first, by field
 */
export const useFormWords = <F extends string>(
  form: string,
  begun: Readonly<Record<F, string>>,
): FormWords<F> => {
  const { forms } = useApi()
  const [found, setFound] = useState<Texts>({})
  const [typed, setTyped] = useState<Texts>({})
  const isOver = useRef(false)
  const words = Object.assign({}, begun, found, typed)

  const find = useEffectEvent((kept: Texts) => setFound(otherThan(begun, kept)))
  useEffect(() => {
    let isCurrent = true
    // A form whose words cannot be found again begins as a new one does.
    forms.get({ form }).then(
      (kept) => isCurrent && find(kept),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [forms, form])

  const { typed: save, flush } = useAutosaved<Record<string, string>>({
    save: async (changes) => {
      const changed = Object.entries(changes).flatMap(([field, text]) =>
        text === undefined ? [] : [[field, text]],
      )
      if (!isOver.current) await forms.keep({ form, words: Object.fromEntries(changed) })
    },
    readAll: () => Object.values<string>(words).filter(Boolean).join('\n\n'),
  })
  const forget = async (): Promise<void> => {
    try {
      // What is on its way arrives first, and goes with the rest.
      await flush()
      await forms.drop({ form })
    } catch {
      // What could not be forgotten is offered once more.
    }
  }
  return {
    words,
    set: (changes) => {
      setTyped((before) => Object.assign({}, before, changes))
      save(Object.assign({}, changes))
    },
    isChanged: Object.keys(otherThan(begun, words)).length > 0,
    isFound: Object.keys(found).length > 0,
    startOver: () => {
      setFound({})
      setTyped({})
      void forget()
    },
    end: () => {
      isOver.current = true
      void forget()
    },
  }
}
