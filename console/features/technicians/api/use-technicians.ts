import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { newUploadIds, useUpload } from '@/console/features/ticket/api/use-upload'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { RequestOf } from '@/contract/endpoint'
import { setLeave, setPortrait, technicianList } from '@/contract/staff/dispatch'
import { issueBindCode, unbindTechnician } from '@/contract/staff/technician'

export const useTechnicians = () => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.technicians,
    queryFn: async () => dataOrThrow(await call(technicianList, {})),
  })
}

/** The whole list of days off, as it shall be. */
export const useSetLeave = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<typeof setLeave>, 'requestId'>) =>
      dataOrThrow(await call(setLeave, { ...content, requestId: intent.requestIdFor(content) })),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      void queryClient.invalidateQueries({ queryKey: queryKeys.dayPlans })
      await queryClient.invalidateQueries({ queryKey: queryKeys.technicians })
    },
  })
}

/** Sends the picture and makes it the face that customers see. */
export const useSetPortrait = () => {
  const call = useCall()
  const upload = useUpload()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ technicianId, file }: { technicianId: string; file: File }) => {
      const { mediaId } = dataOrThrow(await upload(file, newUploadIds()))
      return dataOrThrow(await call(setPortrait, { requestId: crypto.randomUUID(), technicianId, mediaId }))
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.technicians }),
  })
}

/** Eight digits for the technician to type into WeChat, once; kept nowhere but in the component that asked. */
export const useIssueCode = () => {
  const call = useCall()
  const intent = useIntent()
  return useMutation({
    gcTime: 0,
    mutationFn: async (technicianId: string) =>
      dataOrThrow(await call(issueBindCode, { technicianId, requestId: intent.requestIdFor(technicianId) })),
    onSettled: (_, error) => intent.settle(error ?? undefined),
  })
}

export const useUnbind = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (technicianId: string) =>
      dataOrThrow(
        await call(unbindTechnician, { technicianId, requestId: intent.requestIdFor(technicianId) }),
      ),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.technicians })
    },
  })
}
