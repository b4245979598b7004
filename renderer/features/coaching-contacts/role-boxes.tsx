import { Checkbox } from '../../ui/checkbox.tsx'
import css from './contacts.module.css'
import { messages } from './messages.ts'

export type Roles = { readonly isCoach: boolean; readonly isMember: boolean }

type RoleBoxesProps = {
  readonly roles: Roles
  readonly onChange: (roles: Roles) => void
  /** Said when neither is chosen. */
  readonly problem?: string | null
}

/** What somebody is to the journal’s owner: a coach, a member, or both. */
export const RoleBoxes = ({ roles, onChange, problem = null }: RoleBoxesProps) => (
  <fieldset className={css.roles}>
    <legend className={css.legend}>{messages.accept.roles}</legend>
    <Checkbox
      label={messages.contact.coach}
      isSelected={roles.isCoach}
      onChange={(isCoach) => onChange({ ...roles, isCoach })}
    />
    <Checkbox
      label={messages.contact.member}
      isSelected={roles.isMember}
      onChange={(isMember) => onChange({ ...roles, isMember })}
    />
    <p role="alert" className={css.problem}>
      {problem}
    </p>
  </fieldset>
)

/** What a newcomer most likely is: the other side of what this journal’s owner is. */
export const likelyRoles = (own: Roles | null | undefined): Roles => ({
  isCoach: own ? own.isMember : true,
  isMember: own ? own.isCoach && !own.isMember : false,
})
