import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { cx } from '../../ui/cx.ts'
import { vaultMessages } from './messages.ts'
import { loadEstimator, type Strength } from './strength.ts'
import css from './strength-meter.module.css'

const { strength: words } = vaultMessages

type Estimate = (passphrase: string) => Strength

const useStrength = (passphrase: string): Strength | null => {
  const [estimate, setEstimate] = useState<Estimate | null>(null)
  useEffect(() => {
    let isHere = true
    // At once, not at the first letter: making sense of the lists takes a moment that typing should not feel.
    // Without the lists the field works all the same; only the meter stays away.
    loadEstimator().then(
      (loaded) => isHere && setEstimate(() => loaded),
      () => {},
    )
    return () => {
      isHere = false
    }
  }, [])
  const settled = useDeferredValue(passphrase)
  return useMemo(() => (estimate && settled ? estimate(settled) : null), [estimate, settled])
}

const STEPS = [0, 1, 2, 3] as const

/** An honest word on how hard a passphrase is to guess. It advises and never forbids. */
export const StrengthMeter = ({ passphrase }: { passphrase: string }) => {
  const strength = useStrength(passphrase)
  return (
    <div className={css.meter}>
      <div className={cx(css.bar, strength && css[`level${strength.level}`])} aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} className={cx(css.step, strength && step <= strength.level && css.reached)} />
        ))}
      </div>
      <p className={css.words} role="status">
        {strength && (
          <>
            {words.words[strength.level]} {strength.note && `${words.notes[strength.note]} `}
            {strength.level < 2 && words.advice}
          </>
        )}
      </p>
    </div>
  )
}
