import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { RequestOf } from '@/contract/endpoint'
import type { Article } from '@/contract/knowledge/article'
import {
  knowledgeAct,
  knowledgeAdd,
  knowledgeFigures,
  knowledgeGet,
  knowledgeList,
  knowledgeMissed,
  knowledgeSettleMissed,
} from '@/contract/staff/knowledge'

export const useTopics = () => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.topics,
    queryFn: async () => dataOrThrow(await call(knowledgeList, {})),
  })
}

export const useTopic = (topic: string) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.topic(topic),
    queryFn: async () => dataOrThrow(await call(knowledgeGet, { topic })),
  })
}

/** One command on a topic; what it came to is shown at once. */
export const useActOnTopic = (topic: string) => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<typeof knowledgeAct>, 'requestId' | 'topic'>) =>
      dataOrThrow(await call(knowledgeAct, { ...content, topic, requestId: intent.requestIdFor(content) })),
    onSuccess: (detail) => queryClient.setQueryData(queryKeys.topic(topic), detail),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      if (error) await queryClient.invalidateQueries({ queryKey: queryKeys.topic(topic) })
      await queryClient.invalidateQueries({ queryKey: queryKeys.topics })
    },
  })
}

export const useAddTopic = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (article: Article) =>
      dataOrThrow(await call(knowledgeAdd, { article, requestId: intent.requestIdFor(article) })),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.topics })
    },
  })
}

export const useMissed = () => {
  const call = useCall()
  return useInfiniteQuery({
    queryKey: queryKeys.missed,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      dataOrThrow(await call(knowledgeMissed, pageParam === undefined ? {} : { cursor: pageParam })),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export const useSettleMissed = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: { missedId: string; reason: string }) =>
      dataOrThrow(await call(knowledgeSettleMissed, { ...content, requestId: intent.requestIdFor(content) })),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.missed })
    },
  })
}

export const useDeflection = () => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.deflection,
    queryFn: async () => dataOrThrow(await call(knowledgeFigures, {})),
  })
}
