import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { CALL_CHANNEL, OFFER_CHANNEL } from '../../../shared/bridge.ts'
import { fail, type Result } from '../../../shared/errors.ts'
import { type Sender, senderAllowed } from './guards.ts'

const senderOf = ({ senderFrame, sender }: IpcMainInvokeEvent): Sender | null =>
  senderFrame && { origin: senderFrame.origin, isMainFrame: senderFrame === sender.mainFrame }

/** Answers the page's calls: only the main frame of our own origin gets through. */
export const answerCalls = (call: (method: string, input: unknown) => Promise<Result<unknown>>): void =>
  ipcMain.handle(
    CALL_CHANNEL,
    (event, method: unknown, input: unknown): Promise<Result<unknown>> | Result<unknown> => {
      if (!senderAllowed(senderOf(event))) return fail('no-session')
      return typeof method === 'string' ? call(method, input) : fail('invalid-input')
    },
  )

/** Answers files that the person dropped on the page, for the same one frame alone. */
export const answerOffers = (offer: (paths: unknown) => Promise<Result<unknown>>): void =>
  ipcMain.handle(OFFER_CHANNEL, (event, paths: unknown): Promise<Result<unknown>> | Result<unknown> =>
    senderAllowed(senderOf(event)) ? offer(paths) : fail('no-session'),
  )
