import { type RefCallback, useState } from 'react'
import type { EditorHandle } from '../../ui/editor/editor.tsx'

/** A step's field: an editor, or the box of a one-line step. */
export type FieldHandle = EditorHandle

export type Fields = {
  readonly get: (stepId: string) => FieldHandle | undefined
  /** To be given to the step's field as its `ref`. Always the same function for a step. */
  readonly refFor: (stepId: string) => RefCallback<FieldHandle>
}

/**
 * The fields of a page, by step. One that was taken down is still known: what it holds may have to be saved.
 */
const createFields = (): Fields => {
  const handles = new Map<string, FieldHandle>()
  const refs = new Map<string, RefCallback<FieldHandle>>()
  return {
    get: (stepId) => handles.get(stepId),
    refFor: (stepId) => {
      const known = refs.get(stepId)
      if (known) return known
      const ref: RefCallback<FieldHandle> = (handle) => {
        if (handle) handles.set(stepId, handle)
      }
      refs.set(stepId, ref)
      return ref
    },
  }
}

export const useFields = (): Fields => useState(createFields)[0]
