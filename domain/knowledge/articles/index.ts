import type { Article } from '@/contract/knowledge/article'
import { careDust } from './care/dust'
import { careFilter } from './care/filter'
import { carePanel } from './care/panel'
import { careSchedule } from './care/schedule'
import { channelBusy } from './channel/busy'
import { channelFake } from './channel/fake'
import { channelHotline } from './channel/hotline'
import { channelManual } from './channel/manual'
import { channelOutlet } from './channel/outlet'
import { feeDistance } from './fee/distance'
import { feeEmptyTrip } from './fee/empty-trip'
import { feeOutOfWarranty } from './fee/out-of-warranty'
import { feeOvercharge } from './fee/overcharge'
import { feeVisit } from './fee/visit'
import { installCeiling } from './install/ceiling'
import { installDuct } from './install/duct'
import { installFee } from './install/fee'
import { installHeight } from './install/height'
import { installMove } from './install/move'
import { installPrepare } from './install/prepare'
import { installReplace } from './install/replace'
import { installWiring } from './install/wiring'
import { partsBuy } from './parts/buy'
import { partsGenuine } from './parts/genuine'
import { partsLamp } from './parts/lamp'
import { partsModel } from './parts/model'
import { privacyData } from './privacy/data'
import { productFake } from './product/fake'
import { productRegister } from './product/register'
import { productSerial } from './product/serial'
import { repairAutoStop } from './repair/auto-stop'
import { repairColdWind } from './repair/cold-wind'
import { repairDripping } from './repair/dripping'
import { repairErrorCode } from './repair/error-code'
import { repairHeatLamp } from './repair/heat-lamp'
import { repairLightOff } from './repair/light-off'
import { repairNoise } from './repair/noise'
import { repairNotWorking } from './repair/not-working'
import { repairOdour } from './repair/odour'
import { repairPanel } from './repair/panel'
import { repairRemote } from './repair/remote'
import { repairVentilation } from './repair/ventilation'
import { repairWeakHeating } from './repair/weak-heating'
import { safetyChildren } from './safety/children'
import { safetyDuration } from './safety/duration'
import { safetyElectric } from './safety/electric'
import { safetyLampBurst } from './safety/lamp-burst'
import { safetySmoke } from './safety/smoke'
import { safetyWater } from './safety/water'
import { serviceCancel } from './service/cancel'
import { serviceChase } from './service/chase'
import { serviceComplaint } from './service/complaint'
import { serviceInvoice } from './service/invoice'
import { serviceLate } from './service/late'
import { serviceProgress } from './service/progress'
import { serviceReschedule } from './service/reschedule'
import { serviceReturn } from './service/return'
import { serviceSurvey } from './service/survey'
import { useBlow } from './use/blow'
import { useHotDry } from './use/hot-dry'
import { usePower } from './use/power'
import { usePreheat } from './use/preheat'
import { useTimer } from './use/timer'
import { useVentilation } from './use/ventilation'
import { useWifi } from './use/wifi'
import { warrantyExclusion } from './warranty/exclusion'
import { warrantyOnline } from './warranty/online'
import { warrantyParts } from './warranty/parts'
import { warrantyProof } from './warranty/proof'
import { warrantyStart } from './warranty/start'
import { warrantyTerm } from './warranty/term'
import { warrantyTransfer } from './warranty/transfer'

/** The articles of the first day; what editors publish later lies in the database and replaces these. */
export const articles: readonly Article[] = [
  repairNotWorking,
  repairWeakHeating,
  repairLightOff,
  repairVentilation,
  repairNoise,
  repairPanel,
  repairRemote,
  repairHeatLamp,
  repairColdWind,
  repairAutoStop,
  repairErrorCode,
  repairOdour,
  repairDripping,
  safetyElectric,
  safetySmoke,
  safetyLampBurst,
  safetyWater,
  safetyDuration,
  safetyChildren,
  useTimer,
  useHotDry,
  usePreheat,
  useVentilation,
  useBlow,
  useWifi,
  usePower,
  carePanel,
  careDust,
  careFilter,
  careSchedule,
  installCeiling,
  installHeight,
  installWiring,
  installReplace,
  installFee,
  installDuct,
  installPrepare,
  installMove,
  warrantyTerm,
  warrantyParts,
  warrantyProof,
  warrantyExclusion,
  warrantyStart,
  warrantyTransfer,
  warrantyOnline,
  feeVisit,
  feeOutOfWarranty,
  feeEmptyTrip,
  feeDistance,
  feeOvercharge,
  partsBuy,
  partsGenuine,
  partsModel,
  partsLamp,
  serviceProgress,
  serviceReschedule,
  serviceCancel,
  serviceLate,
  serviceChase,
  serviceInvoice,
  serviceSurvey,
  serviceComplaint,
  serviceReturn,
  channelHotline,
  channelFake,
  channelBusy,
  channelOutlet,
  channelManual,
  productSerial,
  productRegister,
  productFake,
  privacyData,
]
