import { FieldError } from 'react-aria-components/FieldError'
import { Text } from 'react-aria-components/Text'
import { cx } from './cx.ts'
import css from './field.module.css'
import { Icon } from './icon.tsx'

/** The lines under a field: its hint, and what is wrong with it. React Aria ties both to the field. */
export const FieldNotes = ({
  hint,
  error,
}: {
  hint: string | undefined
  error: string | null | undefined
}) => (
  <>
    {hint && (
      <Text slot="description" className={cx(css.hint)}>
        {hint}
      </Text>
    )}
    <FieldError className={cx(css.error)}>
      {error && (
        <>
          <Icon name="caution" />
          <span>{error}</span>
        </>
      )}
    </FieldError>
  </>
)
