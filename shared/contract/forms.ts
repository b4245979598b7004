import { z } from 'zod'
import { command, feature, Nothing, query } from './define.ts'

/** What is being written, such as `goal` or `goal-close` with the goal’s id: a name of ours, never a member’s word. */
const FormName = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z-]*(?: [0-9a-f-]{36})?$/)
const FieldName = z
  .string()
  .max(40)
  .regex(/^[a-z][A-Za-z]*$/)
/** More than any field takes: what is too long is said by its form, and kept until it is shortened. */
const FieldWords = z.string().max(100_000)
const FormWords = z.record(FieldName, FieldWords)
const Form = z.object({ form: FormName }).strict()

/** Words of forms that were neither saved nor given up, so that a lock, a crash or a power cut takes none of them. */
export const forms = feature('forms', {
  /** By field; nothing for a form that holds none. */
  get: query({ input: Form, output: FormWords }),
  /** Durable when it returns; meant to be called as the member types. Fields that are not named stay. */
  keep: command({ input: Form.extend({ words: FormWords }), output: Nothing }),
  /** The form was saved, or given up. */
  drop: command({ input: Form, output: Nothing }),
})
