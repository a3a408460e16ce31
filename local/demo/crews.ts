/** Who works a story: accounts of records/staff.json. */
export interface Crew {
  agent: string
  dispatcher: string
  outletId: string
  outletManager: string
  technicianId: string
  technician: string
}

export const crews = {
  hangzhou: {
    agent: 'kefu01',
    dispatcher: 'diaodu-zj',
    outletId: 'outlet-xihu',
    outletManager: 'wangdian-xh',
    technicianId: 'technician-lijianguo',
    technician: 'shifu-lijianguo',
  },
  shanghai: {
    agent: 'kefu02',
    dispatcher: 'diaodu-sh',
    outletId: 'outlet-pudong',
    outletManager: 'wangdian-pd',
    technicianId: 'technician-zhanglei',
    technician: 'shifu-zhanglei',
  },
  guangzhou: {
    agent: 'kefu01',
    dispatcher: 'diaodu-zb',
    outletId: 'outlet-tianhe',
    outletManager: 'wangdian-th',
    technicianId: 'technician-huangwei',
    technician: 'shifu-huangwei',
  },
} as const satisfies Record<string, Crew>

export type CrewName = keyof typeof crews
