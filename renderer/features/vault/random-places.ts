/** `wanted` different places below `count`, in order. `random` gives numbers from 0 up to 1. */
export const randomPlaces = (count: number, wanted: number, random: () => number): number[] => {
  const left = Array.from({ length: count }, (_, place) => place)
  const chosen = Array.from({ length: Math.min(wanted, count) }, () => {
    const [place = 0] = left.splice(Math.floor(random() * left.length), 1)
    return place
  })
  return chosen.sort((a, b) => a - b)
}
