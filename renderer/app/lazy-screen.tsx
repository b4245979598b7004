import { type ComponentType, use } from 'react'

/**
 * A screen whose code is fetched by itself: when it is first shown, or before that by `preload`.
 * Once fetched it renders at once. React.lazy would show the fallback all the same, and React then holds a fallback
 * for 300 ms so that it does not flicker: longer than the screen itself takes.
 */
export const lazyScreen = <P extends object>(fetchScreen: () => Promise<ComponentType<P>>) => {
  let fetching: Promise<ComponentType<P>> | undefined
  const preload = (): Promise<ComponentType<P>> => {
    if (fetching) return fetching
    const promise = fetchScreen()
    fetching = promise
    // React reads these two from a promise that it has not waited for. A failure is thrown by `use`.
    promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => undefined,
    )
    return promise
  }
  const LazyScreen = (props: P) => {
    const Screen = use(preload())
    return <Screen {...props} />
  }
  return Object.assign(LazyScreen, { preload })
}
