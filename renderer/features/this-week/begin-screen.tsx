import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useApi } from '../../api/hooks.tsx'

/**
 * What creating a journal leads to: the first prompt, with no screen between. It begins on the short path, which is
 * a whole reflection and can grow.
 */
export const BeginScreen = () => {
  const { reflection } = useApi()
  const [, navigate] = useLocation()
  useEffect(() => {
    reflection.begin({ path: 'short' }).then(
      ({ id }) => navigate(`/entry/${id}`, { replace: true }),
      // This week offers the same beginning, and says what stands in its way.
      () => navigate('/', { replace: true }),
    )
  }, [reflection, navigate])
  return null
}
