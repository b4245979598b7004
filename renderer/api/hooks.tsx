import {
  notifyManager,
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQueryClient,
  useQuery as useTanstackQuery,
} from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
} from 'react'
import type {
  EventName,
  FeatureName,
  InputOf,
  Method,
  OutputOf,
  PayloadOf,
} from '../../shared/contract/index.ts'
import type { AppError } from '../../shared/errors.ts'
import { type Api, type Call, createApi, onEvent } from './client.ts'
import { type Refresh, refresher } from './refresh.ts'
import type { Connection, Transport } from './transport.ts'

type Connected = {
  readonly api: Api
  readonly transport: Transport
  readonly client: string
  readonly refresh: Refresh
}

const ApiContext = createContext<Connected | null>(null)

// An answer is shown in the same turn in which it came: a timer would cost it a frame now and then.
notifyManager.setScheduler(queueMicrotask)

const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // Core is on this machine: a failure is an answer, not a bad line, and events say when something changed.
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })

export const ApiProvider = ({ transport, children }: { transport: Transport; children: ReactNode }) => {
  const [queryClient] = useState(newQueryClient)
  const [connected] = useState<Connected>(() => ({
    api: createApi(transport),
    transport,
    client: crypto.randomUUID(),
    refresh: refresher(queryClient),
  }))
  return (
    <ApiContext value={connected}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </ApiContext>
  )
}

const useConnected = (): Connected => {
  const connected = useContext(ApiContext)
  if (!connected) throw new Error('ApiProvider is missing')
  return connected
}

export const useApi = (): Api => useConnected().api

/** How files are picked and saved in this host. */
export const useFiles = (): Pick<
  Transport,
  'pickFile' | 'pickFiles' | 'offerFiles' | 'saveFile' | 'saveFiles'
> => useConnected().transport

/** This window's name in changes that it causes. */
export const useClientId = (): string => useConnected().client

/** The query-cache key of a call; `[feature]` alone covers all calls of a feature. */
export const queryKey = (method: Method, input?: unknown): readonly unknown[] => {
  const key = method.split('.')
  return input === undefined ? key : [...key, input]
}

/** Asks core, and keeps the answer until `useRefresh` or an event says that it is old. */
export const useQuery = <M extends Method>(
  call: Call<M>,
  input: InputOf<M>,
  options?: { enabled?: boolean; keep?: boolean },
) =>
  useTanstackQuery<OutputOf<M>, AppError>({
    queryKey: queryKey(call.method, input),
    queryFn: () => call(input),
    enabled: options?.enabled ?? true,
    ...(options?.keep && { placeholderData: (previous: OutputOf<M> | undefined) => previous as never }),
  })

/** A command for a button: `mutate(input)`, with its state and its error. */
export const useCommand = <M extends Method>(call: Call<M>) =>
  useMutation<OutputOf<M>, AppError, InputOf<M>>({ mutationFn: (input) => call(input) })

/** Makes every kept answer of a feature (or all) be asked again, as `Refresh` says. */
export const useRefresh = (): ((feature?: FeatureName, hasChanged?: boolean) => void) => {
  const { refresh } = useConnected()
  return (feature, hasChanged) => refresh(feature && [feature], hasChanged)
}

/** Puts the answer that a command gave in the place of the kept one: the screen shows it at once. */
export const useKeepAnswer = (): (<M extends Method>(
  call: Call<M>,
  input: InputOf<M>,
  answer: OutputOf<M>,
) => void) => {
  const queryClient = useQueryClient()
  return (call, input, answer) => void queryClient.setQueryData(queryKey(call.method, input), answer)
}

/** Forgets every kept answer: when the journal locks, nothing of it stays in memory on purpose. */
export const useForget = (): (() => void) => {
  const queryClient = useQueryClient()
  return useCallback(() => queryClient.clear(), [queryClient])
}

/** Hears one kind of event while the component is shown. */
export const useEvent = <E extends EventName>(name: E, listener: (payload: PayloadOf<E>) => void): void => {
  const { transport } = useConnected()
  const hear = useEffectEvent(listener)
  useEffect(() => onEvent(transport, name, (payload) => hear(payload)), [transport, name])
}

/** Features that tell when something of theirs changed. */
export type ChangingFeature = {
  [F in FeatureName]: `${F}.changed` extends EventName ? F : never
}[FeatureName]

/** Hears that something of these features changed. Hand it a list that stays the same: it is what is listened to. */
export const useChanged = (features: readonly ChangingFeature[], listener: () => void): void => {
  const { transport } = useConnected()
  const hear = useEffectEvent(listener)
  useEffect(() => {
    const stops = features.map((feature) => onEvent(transport, `${feature}.changed`, () => hear()))
    return () => {
      for (const stop of stops) stop()
    }
  }, [transport, features])
}

export const useConnection = (): Connection => {
  const { transport } = useConnected()
  const [connection, setConnection] = useState<Connection>('connecting')
  useEffect(() => transport.watchConnection(setConnection), [transport])
  return connection
}
