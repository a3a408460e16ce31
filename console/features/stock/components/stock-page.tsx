import { Segmented, Select } from 'antd'
import { useState } from 'react'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { useStock } from '../api/use-stock'
import { CheckBook } from './check-book'
import { NewShelf } from './new-shelf'
import { Parcels } from './parcels'
import { Requisitions } from './requisitions'
import { ShelfPanel } from './shelf-panel'
import { ShelfTable } from './shelf-table'

const views = [
  { value: 'shelves', label: '货架' },
  { value: 'requisitions', label: '申领' },
]

/** What lies where, what is kept for whom, what is coming and what has to be asked for. */
export const StockPage = () => {
  const [view, setView] = useState('shelves')
  const [placeId, setPlaceId] = useState<string>()
  const [partId, setPartId] = useState<string | null>(null)
  const query = useStock(placeId)
  const { data } = query
  const place = data?.place ?? null
  const open = data?.shelves.find((row) => row.partId === partId) ?? null
  return (
    <div className={open === null || view !== 'shelves' ? 'queue' : 'queue has-beside'}>
      <section className="list" aria-label="库存" aria-busy={query.isFetching}>
        <header className="list-head">
          <h1>库存</h1>
          <div className="toolbar">
            <Segmented options={views} value={view} onChange={setView} />
            {view === 'shelves' && data !== undefined && data.places.length > 1 && (
              <Select
                aria-label="看哪个地方"
                className="stock-place"
                value={place?.placeId ?? null}
                options={data.places.map(({ placeId: value, name: label }) => ({ value, label }))}
                onChange={(picked) => {
                  if (picked !== null) setPlaceId(picked)
                  setPartId(null)
                }}
              />
            )}
            {view === 'shelves' && place !== null && (
              <CheckBook key={place.placeId} placeId={place.placeId} />
            )}
          </div>
        </header>
        {view === 'requisitions' ? (
          <Requisitions parts={data?.parts ?? []} />
        ) : (
          <div className="stock-body">
            {query.isPending && <Skeleton lines={8} label="正在取库存" />}
            {query.isLoadingError && (
              <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
            )}
            {data !== undefined && place === null && (
              <Blank icon="box" title="没有归您管的库存" words="网点负责人管网点和师傅的车，调度管仓库。" />
            )}
            {data !== undefined && place !== null && (
              <>
                <Parcels parcels={data.parcels} />
                <ShelfTable rows={data.shelves} openPartId={partId} onOpen={setPartId} />
                <NewShelf place={place} shelves={data.shelves} parts={data.parts} onOpen={setPartId} />
              </>
            )}
          </div>
        )}
      </section>
      {view === 'shelves' && open !== null && data !== undefined && (
        <ShelfPanel
          key={`${open.placeId} ${open.partId}`}
          row={open}
          targets={data.targets}
          onClose={() => setPartId(null)}
        />
      )}
    </div>
  )
}
