import { type KeyboardEvent, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { TextField } from 'react-aria-components/TextField'
import { cx } from './cx.ts'
import field from './field.module.css'
import { Icon } from './icon.tsx'
import { uiMessages } from './messages.ts'
import css from './tag-field.module.css'

type TagFieldProps = {
  readonly label: string
  readonly tags: readonly string[]
  readonly onChange: (tags: string[]) => void
  /** Tags in use elsewhere, offered while typing. */
  readonly known?: readonly string[]
  /** Words that only stand there: tags may be removed, none added. */
  readonly canAdd?: boolean
  /** What to say where the tags are something else. */
  readonly addLabel?: string
  readonly removeLabel?: (tag: string) => string
}

const MOST_OFFERED = 6

const same = (a: string, b: string): boolean => a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0

/** Adds on Enter or a comma; Delete removes the tag that has the focus. */
export const TagField = ({
  label,
  tags,
  onChange,
  known = [],
  canAdd = true,
  addLabel = uiMessages.tagsAdd,
  removeLabel = uiMessages.tagsRemove,
}: TagFieldProps) => {
  const [text, setText] = useState('')
  const add = (typed: string) => {
    const tag = typed.trim().slice(0, 60)
    setText('')
    if (tag && !tags.some((other) => same(other, tag))) onChange([...tags, tag])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== ',') || event.nativeEvent.isComposing) return
    event.preventDefault()
    add(text)
  }
  const wanted = text.trim().toLowerCase()
  const offered = wanted
    ? known
        .filter((tag) => tag.toLowerCase().includes(wanted) && !tags.some((other) => same(other, tag)))
        .slice(0, MOST_OFFERED)
    : []
  return (
    <div className={css.field}>
      <TagGroup
        className={cx(field.field)}
        onRemove={(keys) => onChange(tags.filter((tag) => !keys.has(tag)))}
      >
        <Label className={cx(field.label)}>{label}</Label>
        <TagList className={cx(css.list)} items={tags.map((tag) => ({ id: tag }))}>
          {({ id }) => (
            <Tag textValue={id} className={cx(css.tag)}>
              {id}
              <Button slot="remove" className={cx(css.remove)} aria-label={removeLabel(id)}>
                <Icon name="close" />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      {canAdd && (
        <TextField
          aria-label={addLabel}
          className={cx(field.field)}
          value={text}
          onChange={setText}
          onKeyDown={onKeyDown}
          onBlur={() => add(text)}
          autoComplete="off"
          autoCorrect="off"
          spellCheck="false"
          maxLength={60}
        >
          <div className={field.box}>
            <Input className={cx(field.input)} placeholder={addLabel} />
          </div>
        </TextField>
      )}
      {offered.length > 0 && (
        <div className={css.list}>
          {offered.map((tag) => (
            <Button
              key={tag}
              className={cx(css.tag, css.offer)}
              // The press comes before the field's blur, which would add the half-typed word instead.
              preventFocusOnPress
              onPressStart={() => add(tag)}
            >
              <Icon name="plus" /> {tag}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
