import { type ComponentType, use } from 'react'

/**
 * A screen whose code is fetched by itself: when it is first shown, or before that by `preload`.
 * Once fetched it renders at once. React.lazy would show the fallback all the same, and React then holds a fallback
 * for 300 ms so that it does not flicker: longer than the screen itself takes.
 */
export const lazyScreen = <P extends object>(fetchScreen: () => Promise<ComponentType<P>>) => {
  let fetched: ComponentType<P> | undefined
  let fetching: Promise<ComponentType<P>> | undefined
  const preload = (): Promise<ComponentType<P>> => {
    fetching ??= fetchScreen().then((screen) => {
      fetched = screen
      return screen
    })
    return fetching
  }
  const LazyScreen = (props: P) => {
    const Screen = fetched ?? use(preload())
    return <Screen {...props} />
  }
  return Object.assign(LazyScreen, { preload })
}
