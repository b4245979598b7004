import { FLOW_IDS, type FlowId } from '../../../shared/framework/flows.ts'

/**
 * The flows beside the weekly debrief, which has its own place: the last used first, the others as the framework
 * offers them. A revisit is offered once there is a decision to look back on.
 * @param used ids of the flows that were used, the last used first
 */
export const flowOrder = (used: readonly FlowId[], hasDecisions: boolean): readonly FlowId[] =>
  [...new Set([...used, ...FLOW_IDS])].filter(
    (flow) => flow !== 'weekly' && (flow !== 'revisit' || hasDecisions),
  )
