import { partGet, partModel, partModels } from '@/contract/customer/part'
import { done, refuse } from '@/contract/result'
import { partIn } from '@/domain/catalogue/catalogue'
import { publishedOn } from '@/domain/catalogue/in-force'
import { modelParts, modelRow, partView } from '@/domain/catalogue/part-views'
import { chinaDay } from '@/domain/time/china'
import { route } from '../../shared/serve/route'

const partModelsRoute = route(partModels, async ({ now }) => {
  const { version, models } = publishedOn(chinaDay(now)).catalogue
  return done({ catalogueVersion: version, models: models.map(modelRow) })
})

const partModelRoute = route(partModel, async ({ request, now }) => {
  const found = modelParts(publishedOn(chinaDay(now)).catalogue, request.model)
  return found === null ? refuse('MODEL_UNKNOWN') : done(found)
})

const partGetRoute = route(partGet, async ({ request, now }) => {
  const { list, catalogue } = publishedOn(chinaDay(now))
  const part = partIn(catalogue, request.partId)
  return part === null ? refuse('PART_UNKNOWN') : done(partView(part, list, catalogue))
})

/** The catalogue as it is published; holds nothing personal, so that guests read it too. */
export const partReadRoutes = [partModelsRoute, partModelRoute, partGetRoute]
