import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'
import css from './writing.module.css'

const words = messages.nav

type Props = {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isAnswered: boolean
  readonly canDeepen: boolean
  readonly canFinish: boolean
  readonly isFinishing: boolean
  /** Names the button where the page has a main one of its own. */
  readonly finishAside?: string
  readonly onBack: () => void
  readonly onNext: () => void
  readonly onFinish: () => void
  readonly onDeeper: () => void
}

/** Where to go from a step. Finishing is possible from every one: a reflection may stop anywhere. */
export const StepNav = (props: Props) => (
  <>
    <div className={css.nav}>
      {!props.isFirst && (
        <Button icon="start" onPress={props.onBack}>
          {words.back}
        </Button>
      )}
      <span className={css.spread} />
      {props.canFinish && !props.isLast && (
        <Button variant="plain" isPending={props.isFinishing} onPress={props.onFinish}>
          {words.finish}
        </Button>
      )}
      {!props.isLast && (
        <Button variant={props.isAnswered ? 'primary' : 'quiet'} onPress={props.onNext}>
          {props.isAnswered ? words.next : words.skip}
        </Button>
      )}
      {props.canFinish && props.isLast && (
        <Button
          variant={props.finishAside ? 'plain' : 'primary'}
          isPending={props.isFinishing}
          onPress={props.onFinish}
        >
          {props.finishAside ?? words.finish}
        </Button>
      )}
    </div>
    {props.canDeepen && (
      <div className={css.deeper}>
        <Button variant="plain" icon="plus" onPress={props.onDeeper}>
          {words.deeper}
        </Button>
        <span>{words.deeperHint}</span>
      </div>
    )}
  </>
)
