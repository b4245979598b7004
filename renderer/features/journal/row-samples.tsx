import type { Ref } from 'react'
import row from './entry-row.module.css'
import css from './month-list.module.css'

const LETTER = 'x'

/** A heading and a row that nobody sees or hears, laid out like the real ones: their heights are every one's height. */
export const RowSamples = (refs: { row: Ref<HTMLDivElement>; heading: Ref<HTMLDivElement> }) => (
  <div className={css.samples} aria-hidden="true">
    <div ref={refs.heading} className={css.heading}>
      {LETTER}
    </div>
    <div ref={refs.row} className={css.sampleRow}>
      <div className={row.row}>
        <span className={row.day}>
          <span className={row.large}>{LETTER}</span>
          <span className={row.small}>{LETTER}</span>
        </span>
        <span className={row.text}>
          <span className={row.words}>
            {LETTER}
            <br />
            {LETTER}
          </span>
          <span className={row.facts}>
            <span className={row.tags}>
              <span className={row.tag}>{LETTER}</span>
            </span>
          </span>
        </span>
      </div>
    </div>
  </div>
)
