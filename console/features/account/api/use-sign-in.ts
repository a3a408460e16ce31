import { useMutation } from '@tanstack/react-query'
import { useDesk } from '@/console/lib/desk-context'
import { dataOrThrow } from '@/console/lib/refused'
import { accountSignIn } from '@/contract/staff/account'

export interface Credentials {
  account: string
  password: string
}

export const useSignIn = () => {
  const { call, session } = useDesk()
  return useMutation({
    mutationFn: async (credentials: Credentials) => dataOrThrow(await call(accountSignIn, credentials)),
    onSuccess: (answer) => session.begin(answer),
  })
}
